import Diagnostics

/// Who is evaluated still served when the year began, and is evaluated once (article 25); private register.
enum Art25Evaluation: Rule {
  static let description = RuleDescription(
    "art25-evaluation", .warning, article: 25,
    gist: Words(zh: "对结对律所和社区律师每年进行考评", en: "paired firms and community lawyers are evaluated every year"),
    title: Words(zh: "考评与结对对不上", en: "An evaluation that does not fit the pairings"),
    explanation: Words(
      zh: "那一年以前已更换、结对已全部结束的律师或律所不再考评，同一年只考评一次；考评为不合格的，按办法应予更换，仍在结对的在这里提醒。",
      en:
        "Who was replaced, or whose pairings had all ended, before a year began is not evaluated for it, and nobody twice. One that did not pass is replaced by the measures; one that still serves is reported here."
    ),
    example: .init(
      mistake: "{year: 2025, lawyer: wu, result: 合格}   # 吴 2024 年已更换",
      mend: "{year: 2025, lawyer: zhou, result: 合格}"))

  static func check(_ programme: Programme, _ breaches: inout Breaches) {
    guard !programme.evaluations.all.isEmpty, !programme.isUnsure(Pairing.self, Lawyer.self) else { return }
    let service = ServiceYears(programme)
    var first: [Subject: Evaluation] = [:]
    for evaluation in programme.evaluations.all
    where evaluation.year.isWritten && evaluation.year.value <= programme.today.year {
      guard let subject = Subject(evaluation) else { continue }
      let name = programme.name(ofSubject: evaluation)
      let year = evaluation.year.value
      let place = evaluation.subjectPlace
      if let earlier = first[subject] {
        breaches.add(
          evaluation.record, at: place,
          Words(zh: "\(name) \(year) 年考评了两次", en: "\(name) is evaluated twice for \(year)"),
          help: Words(zh: "只留一条", en: "keep one of them"),
          notes: [Finding.Note(Words(zh: "第一次在这里", en: "the first is here"), at: earlier.record.place)])
        continue
      }
      first[subject] = evaluation
      if !service.reaches(evaluation) {
        breaches.add(
          evaluation.record, at: place,
          Words(
            zh: "\(name)在 \(year) 年以前就不再结对了", en: "\(name) served no more when \(year) began"),
          help: Words(
            zh: "核对姓名和年份；已更换的不再考评", en: "see to the name and the year; who was replaced is not evaluated"))
      } else if evaluation.isFailure, service.serves(evaluation, on: programme.today) {
        breaches.add(
          evaluation.record, at: evaluation.record.place(of: evaluation.result),
          Words(
            zh: "\(name) \(year) 年考评不合格，仍在结对", en: "\(name) did not pass for \(year) and still serves"),
          help: Words(
            zh: "更换律师：结对写 ended，律师写 status: {replaced: {on: …, by: …}}",
            en:
              "replace the lawyer: `ended` on the pairing, `status: {replaced: {on: …, by: …}}` on the lawyer"
          ))
      }
    }
  }

  private struct Subject: Hashable {
    let year: Int
    let lawyer: Int32
    let firm: Int32

    /// Nil where the lawyer or firm cannot be found, which has its own finding.
    init?(_ evaluation: Evaluation) {
      year = evaluation.year.value
      // A firm beside a lawyer only says whose lawyer it is.
      lawyer = evaluation.lawyer?.value.position ?? -1
      firm = evaluation.lawyer == nil ? evaluation.firm?.value.position ?? -1 : -1
      if lawyer < 0, firm < 0 { return nil }
    }
  }
}

extension Evaluation {
  /// Whether it says that the lawyer or firm did not pass.
  var isFailure: Bool {
    ["不合格", "不称职", "fail"].contains { result.value.lowercased().hasPrefix($0) }
  }

  fileprivate var subjectPlace: SourcePlace {
    lawyer.map { record.place(of: $0) } ?? record.place(of: firm)
  }
}

extension Programme {
  func name(ofSubject evaluation: Evaluation) -> String {
    evaluation.lawyer.map { name(of: $0) } ?? evaluation.firm.map { name(of: $0) } ?? ""
  }
}
