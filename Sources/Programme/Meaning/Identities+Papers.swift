// A table of declarations, each with its closures.
// swift-format-ignore-file: OnlyOneTrailingClosureArgument

import Diagnostics
import Records

extension Identities {
  /// What tells awards, texts and cards apart.
  static let papers: [Identity] = [
    .of(
      "awardee", words("获奖者、奖项和年份", "awardee, award and year"), help: oneOfTwo, in: { $0.honours.all },
      called: { $0.called($0.award) }
    ) { (honour: Honour, _, put) in
      let awardee = honour.awardee.value
      guard honour.year.isWritten, honour.award.isWritten else { return }
      let who =
        awardee.lawyer.map { "l \($0.value.id)" } ?? awardee.firm.map { "f \($0.value.id)" }
        ?? awardee.community.map { "c \($0.value.id)" }
        ?? awardee.name.located.map { "n \(plainKey($0.value))" }
      guard let who else { return }
      put.part(
        "\(honour.year.value) \(who)\n" + plainKey(honour.award.value),
        at: honour.record.keyPlace(of: honour.awardee))
    },
    .of(
      "title", as: .warning, words("标题和日期", "title and date"), help: oneOfTwo, in: { $0.bulletins.all },
      called: { $0.called($0.title) }
    ) { (bulletin: Bulletin, programme, put) in
      guard bulletin.date.isWritten, bulletin.title.isWritten else { return }
      put.text(bulletin.title, bulletin.record, within: bulletin.date.value.number)
    },
    .of("url", words("网址", "address"), help: oneOfTwo, in: { $0.press.all }, called: { $0.called($0.title) })
    {
      (press: Press, _, put) in put.text(press.url, press.record)
    },
    .of(
      "title", words("标题、来源和日期", "headline, source and date"), help: oneOfTwo, in: { $0.press.all },
      called: { $0.called($0.title) }
    ) { (press: Press, _, put) in
      guard let source = press.source, let date = press.date, press.title.isWritten else { return }
      put.part(
        plainKey(press.title.value) + "\n" + plainKey(source.value) + date.value.iso,
        at: press.record.place(of: press.title))
    },
    .of(
      "year", words("年份", "year"), help: oneOfTwo, in: { $0.holidays.all }, called: { String($0.year.value) }
    ) {
      (holidays: Holidays, _, put) in
      if holidays.year.isWritten {
        put.part(holidays.year.value, at: holidays.record.place(of: holidays.year))
      }
    },
    .of(
      "title", as: .warning, words("标题", "title"), help: oneOfTwo, in: { $0.pages.all },
      called: { $0.called($0.title) }
    ) {
      (page: Page, _, put) in put.text(page.title, page.record)
    },
    .of(
      "for", as: .warning, words("适用、版式和版次", "scope, layout and edition"), help: oneOfTwo,
      in: { $0.cards.all },
      called: { $0.edition.value.iso }
    ) { (card: ServiceCard, _, put) in
      guard card.target.isWritten, card.edition.isWritten, card.lines == nil else { return }
      let scope = card.scope
      let what = [scope?.district?.value.id, scope?.street?.value.id, scope?.community?.value.id]
        .map { $0 ?? "-" }.joined(separator: " ")
      put.part(
        "\(what) \(card.edition.value.iso) \(card.design?.value ?? "")",
        at: card.record.place(of: card.edition))
    },
  ]
}
