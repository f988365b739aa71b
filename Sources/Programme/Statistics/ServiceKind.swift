import Diagnostics

/// What a monthly report counts, in the order in which tables show it.
package enum ServiceKind: Int, CaseIterable, Hashable, Sendable {
  case visits, consultations, lectures, mediatorTrainings, mediations, documents, hotline, requests,
    volunteers

  /// The name of the field that holds it, which is also the name of its column in data files.
  package var field: String {
    switch self {
    case .visits: "visits"
    case .consultations: "consultations"
    case .lectures: "lectures"
    case .mediatorTrainings: "mediator_trainings"
    case .mediations: "mediations"
    case .documents: "documents"
    case .hotline: "hotline"
    case .requests: "requests"
    case .volunteers: "volunteers"
    }
  }

  package var words: Words {
    switch self {
    case .visits: Words(zh: "驻点", en: "visits")
    case .consultations: Words(zh: "法律咨询", en: "consultations")
    case .lectures: Words(zh: "法治讲座", en: "lectures")
    case .mediatorTrainings: Words(zh: "调解员培训", en: "trainings of mediators")
    case .mediations: Words(zh: "参与调解", en: "mediations")
    case .documents: Words(zh: "审核文书", en: "documents")
    case .hotline: Words(zh: "电话邮件答复", en: "answers by telephone and e-mail")
    case .requests: Words(zh: "服务需求", en: "requests")
    case .volunteers: Words(zh: "志愿者人次", en: "volunteers’ attendances")
    }
  }

  /// Whether a small count could tell something about a person, so that totals of 1 to 4 are not published (article 16).
  package var isSensitive: Bool {
    switch self {
    case .consultations, .mediations, .documents, .hotline, .requests: true
    case .visits, .lectures, .mediatorTrainings, .volunteers: false
    }
  }

  func value(in figures: Figures) -> Located<Int>? {
    switch self {
    case .visits: figures.visits
    case .consultations: figures.consultations
    case .lectures: figures.lectures
    case .mediatorTrainings: figures.mediatorTrainings
    case .mediations: figures.mediations
    case .documents: figures.documents
    case .hotline: figures.hotline
    case .requests: figures.requests?.value.received
    case .volunteers: figures.volunteers
    }
  }
}
