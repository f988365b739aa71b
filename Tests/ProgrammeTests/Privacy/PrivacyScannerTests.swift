import Testing

@testable import Programme

@Suite struct PrivacyScannerTests {
  /// `kind: matched text` for each match.
  private func matches(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return PrivacyScanner.matches(in: bytes).map {
      "\($0.kind.rawValue): \(String(decoding: bytes[$0.range], as: UTF8.self))"
    }
  }

  @Test(arguments: [
    ("身份证号330106190001010017，请核对", "residentID: 330106190001010017"),
    ("33010619000101005X", "residentID: 33010619000101005X"),
    ("33010619000101005x。", "residentID: 33010619000101005x"),
    ("３３０１０６１９０００１０１００１７", "residentID: ３３０１０６１９０００１０１００１７"),
    ("33010619000101005Ｘ", "residentID: 33010619000101005Ｘ"),
    ("330106 19000101 0017", "residentID: 330106 19000101 0017"),
    ("330106-19000101-005X", "residentID: 330106-19000101-005X"),
  ])
  func `resident identity numbers`(text: String, expected: String) {
    #expect(matches(text) == [expected])
  }

  @Test(arguments: [
    // 30 February; a region that is none; a receipt's number; a licence; a credit code.
    "330106194902300124", "930106190001010018", "330106202603100001",
    "13301202010100007", "31330000MD00000167", "313300005000000003", "33301202010000007",
  ])
  func `numbers that are no person's`(text: String) {
    #expect(matches(text) == [])
  }

  @Test(arguments: [
    ("请打13900000001找他", "mobilePhone: 13900000001"),
    ("139 0000 0001", "mobilePhone: 139 0000 0001"),
    ("139-0000-0001", "mobilePhone: 139-0000-0001"),
    ("139\u{3000}0000\u{3000}0001", "mobilePhone: 139\u{3000}0000\u{3000}0001"),
    ("１３９０００００００１", "mobilePhone: １３９０００００００１"),
    ("+8613900000001", "mobilePhone: 13900000001"),
    ("+86 139 0000 0001", "mobilePhone: 139 0000 0001"),
    ("+86-13900000001", "mobilePhone: 13900000001"),
    ("008613900000001", "mobilePhone: 13900000001"),
    ("1.13900000001", "mobilePhone: 13900000001"),
    ("13900000001@example.org", "mobilePhone: 13900000001"),
  ])
  func `mobile numbers`(text: String, expected: String) {
    #expect(matches(text) == [expected])
  }

  @Test(arguments: [
    "0571-88880000", "12900000001", "139000000012", "400-000-0000", "1390-0000-01",
    "139 0000-0001", "120.13900000001", "12348", "2026-03-10 14:00-17:00", "第20260310001期",
  ])
  func `numbers that are no mobile's`(text: String) {
    #expect(matches(text) == [])
  }

  @Test func `several numbers in one row`() {
    #expect(
      matches("13900000001/139 0000 0002 13900000003、138-0000-0000") == [
        "mobilePhone: 13900000001", "mobilePhone: 139 0000 0002", "mobilePhone: 13900000003",
        "mobilePhone: 138-0000-0000",
      ])
  }

  @Test(arguments: [
    ("卡号6222020000000007", "bankCard: 6222020000000007"),
    ("6222 0200 0000 0007", "bankCard: 6222 0200 0000 0007"),
    ("6222-0200-0000-0007", "bankCard: 6222-0200-0000-0007"),
    ("6222020000000000018", "bankCard: 6222020000000000018"),
    ("6222 0200 0000 0000 018", "bankCard: 6222 0200 0000 0000 018"),
  ])
  func `bank cards`(text: String, expected: String) {
    #expect(matches(text) == [expected])
  }

  @Test(arguments: ["6222020000000008", "62220200000000070", "2019 2020 2021 2022", "0571 8888 0000 0571"])
  func `numbers that are no card's`(text: String) {
    #expect(matches(text) == [])
  }

  @Test(arguments: [
    ("见（2026）浙0106民初123号判决", "caseNumber: （2026）浙0106民初123号"),
    ("(2026)浙0106民初123号", "caseNumber: (2026)浙0106民初123号"),
    ("〔2026〕浙01民终7号", "caseNumber: 〔2026〕浙01民终7号"),
    ("（２０２６）浙０１０６执异１２３号", "caseNumber: （２０２６）浙０１０６执异１２３号"),
    ("（2026） 浙0106 民初123号", "caseNumber: （2026） 浙0106 民初123号"),
    ("（2025）最高法民申12号", "caseNumber: （2025）最高法民申12号"),
    ("(2010)杭西民初字第123号", "caseNumber: (2010)杭西民初字第123号"),
  ])
  func `case numbers`(text: String, expected: String) {
    #expect(matches(text) == [expected].filter { !$0.isEmpty })
  }

  @Test(arguments: ["市委办〔2009〕31号", "(2026)年第3号", "（2026）浙江省第12号", "杭司〔2026〕12号", "(2026)浙司办12号"])
  func `documents' numbers are no case's`(text: String) {
    #expect(matches(text) == [])
  }

  @Test(arguments: [
    ("车牌浙A12345停在", "licencePlate: 浙A12345"),
    ("浙AD12345", "licencePlate: 浙AD12345"),
    ("浙A·12345", "licencePlate: 浙A·12345"),
    ("浙A 1234学", "licencePlate: 浙A 1234学"),
    ("沪b9f888", "licencePlate: 沪b9f888"),
  ])
  func `number plates`(text: String, expected: String) {
    #expect(matches(text) == [expected])
  }

  @Test(arguments: ["浙ICP备12345678号", "浙B2-20100001", "浙江A12345", "浙A1234", "浙A1234567", "云ABCDE"])
  func `what is no plate`(text: String) {
    #expect(matches(text) == [])
  }

  @Test(arguments: [
    ("住在3幢2单元501室", "homeAddress: 3幢2单元501室"),
    ("听荷苑12栋501室", "homeAddress: 12栋501室"),
    ("5号楼1单元1201", "homeAddress: 5号楼1单元1201"),
    ("三幢二单元五〇一室", "homeAddress: 三幢二单元五〇一室"),
    ("住5-2-301室的居民", "homeAddress: 5-2-301室"),
    ("３幢２单元５０１室", "homeAddress: ３幢２单元５０１室"),
  ])
  func `home addresses`(text: String, expected: String) {
    #expect(matches(text) == [expected])
  }

  @Test(arguments: [
    "3幢2单元", "3幢的居民", "工作室在社区服务中心2号楼101室", "3幢2单元300户居民", "5号楼建于1998年", "第3会议室", "2号楼2楼会议室",
  ])
  func `what is no home`(text: String) {
    #expect(matches(text) == [])
  }

  @Test(arguments: [
    ("电话 13900000001", "电话 139********"),
    ("139 0000 0001", "139 **** ****"),
    ("id: 33010619000101005X", "id: 330***************"),
    ("１３９０００００００１", "１３９＊＊＊＊＊＊＊＊"),
    ("浙A12345", "浙A*****"),
    ("（2026）浙0106民初123号", "（****）浙****民初***号"),
    ("3幢2单元501室", "*幢*单元***室"),
    // A mistyped resident number may still be somebody's.
    ("330106190001010018", "330***************"),
    ("licence: 13301202010100007", "licence: 13301202010100007"),
  ])
  func `masks keep the width and no number whole`(text: String, expected: String) {
    #expect(String(decoding: PrivacyScanner.masked(Array(text.utf8)), as: UTF8.self) == expected)
    #expect(PrivacyScanner.masked(Array(text.utf8)).count == text.utf8.count)
  }

  @Test func `bytes that are no UTF-8 are passed over`() {
    let bytes: [UInt8] = [0xE5, 0x31, 0x33, 0xFF, 0x39, 0xC3] + Array("13900000001".utf8) + [0xE6]
    #expect(PrivacyScanner.matches(in: bytes).map(\.range) == [6..<17])
  }
}
