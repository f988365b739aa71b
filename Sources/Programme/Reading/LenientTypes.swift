import Diagnostics
import Records

/// A second agreement: a plain yes or no, its number, or its particulars.
package struct AgreedType: FieldType {
  package var placeholder: FlagOrText { .no }
  package var description: TypeDescription { .either([.textOrFlag, .object(SecondAgreement.fields)]) }

  package func read(_ value: ValueView, _ context: ReadingContext) -> FlagOrText? {
    guard value.kind == .mapping else { return RemarkType(use: .number).read(value, context) }
    return GroupType<SecondAgreement>().read(value, context).map {
      $0.number.map { .words($0.value) } ?? .yes
    }
  }
}

/// The day something was taken back; a bare yes stands for a day nobody wrote down.
package struct WithdrawalType: FieldType {
  package var placeholder: Day { Day(number: 0) }
  package var description: TypeDescription { .either([.date, .flag]) }

  package func read(_ value: ValueView, _ context: ReadingContext) -> Day? {
    switch value.kind == .scalar ? flagWord(value.string) : nil {
    case true: Day(number: 0)
    case false: nil
    case nil: DateType().read(value, context)
    }
  }
}

extension FieldType where Self == AgreedType {
  package static var agreed: AgreedType { AgreedType() }
}
extension FieldType where Self == WithdrawalType {
  package static var withdrawal: WithdrawalType { WithdrawalType() }
}
