import Diagnostics
import Records

/// A second agreement: a plain yes or no, its number, or its particulars.
public struct AgreedType: FieldType {
  public var placeholder: Remark { .no }
  public var description: TypeDescription { .either([.textOrFlag, .object(SecondAgreement.fields)]) }

  public func read(_ value: ValueView, _ context: ReadingContext) -> Remark? {
    guard value.kind == .mapping else { return RemarkType(use: .number).read(value, context) }
    return GroupType<SecondAgreement>().read(value, context).map {
      $0.number.map { .words($0.value) } ?? .yes
    }
  }
}

/// The day something was taken back; a bare yes stands for a day nobody wrote down.
public struct WithdrawalType: FieldType {
  public var placeholder: Day { Day(number: 0) }
  public var description: TypeDescription { .either([.date, .flag]) }

  public func read(_ value: ValueView, _ context: ReadingContext) -> Day? {
    switch value.kind == .scalar ? flagWord(value.string) : nil {
    case true: Day(number: 0)
    case false: nil
    case nil: DateType().read(value, context)
    }
  }
}

extension FieldType where Self == AgreedType {
  public static var agreed: AgreedType { AgreedType() }
}
extension FieldType where Self == WithdrawalType {
  public static var withdrawal: WithdrawalType { WithdrawalType() }
}
