import Diagnostics

/// One thing that a card or notice states, in the order in which it is compared.
///
/// The raw value is where it stands in a print run's `states`; names inside a group follow a full stop.
package enum StatedField: String, CaseIterable, Sendable {
  case association
  case community
  case district
  case street
  case address
  case phone
  case office
  case sessions
  case lawyerName = "lawyer.name"
  case lawyerKind = "lawyer.kind"
  case lawyerFirm = "lawyer.firm"
  case lawyerPhone = "lawyer.phone"
  case lawyerEmail = "lawyer.email"
  case lawyerPhoto = "lawyer.photo"
  case liaisonName = "liaison.name"
  case liaisonPhone = "liaison.phone"
  case mediation
  case hotline
  case complaints
  case duties
  case school
  case page
  case lines
}

extension StatedField {
  /// What a message calls it.
  package var title: Words {
    switch self {
    case .association: Words(zh: "主办单位", en: "association")
    case .community: Words(zh: "社区名称", en: "community")
    case .district: Words(zh: "区县", en: "district")
    case .street: Words(zh: "街道", en: "street")
    case .address: Words(zh: "社区地址", en: "address")
    case .phone: Words(zh: "社区电话", en: "community's telephone")
    case .office: Words(zh: "工作室", en: "office")
    case .sessions: Words(zh: "驻点时间", en: "hours")
    case .lawyerName: Words(zh: "律师", en: "lawyer")
    case .lawyerKind: Words(zh: "身份", en: "lawyer's title")
    case .lawyerFirm: Words(zh: "律所", en: "firm")
    case .lawyerPhone: Words(zh: "律师电话", en: "lawyer's telephone")
    case .lawyerEmail: Words(zh: "律师邮箱", en: "lawyer's e-mail")
    case .lawyerPhoto: Words(zh: "律师照片", en: "lawyer's photo")
    case .liaisonName: Words(zh: "联络处", en: "liaison office")
    case .liaisonPhone: Words(zh: "联络处电话", en: "liaison office's telephone")
    case .mediation: Words(zh: "人民调解电话", en: "mediation telephone")
    case .hotline: Words(zh: "热线", en: "hotline")
    case .complaints: Words(zh: "投诉电话", en: "complaint telephone")
    case .duties: Words(zh: "工作职责", en: "duties")
    case .school: Words(zh: "志愿者所在法学院", en: "volunteers' school")
    case .page: Words(zh: "二维码网址", en: "address in the QR code")
    case .lines: Words(zh: "附加文字", en: "further lines")
    }
  }

  /// What only a notice states, because a card has no room for it.
  var isOfNotices: Bool {
    switch self {
    case .association, .district, .complaints, .duties, .school: true
    default: false
    }
  }

  func isStated(by kind: PrintKind) -> Bool { kind == .notice || !isOfNotices }
}
