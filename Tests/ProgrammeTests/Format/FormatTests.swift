import Testing

@testable import Programme

@Suite struct FormatTests {
  @Test(arguments: [
    ("13301202010000001", nil),
    ("13301199910123456", nil), ("13301199911123456", nil), ("330106000123", "12 位的执业证号是旧证号，现行的是 17 位"),
    ("33010601011234", nil), ("1330119991012345", "执业证号一般是 17 位，这里是 16 位"),
    ("A3301199910123456", "执业证号一般只有数字"), ("23301199910123456", "执业证号的第 1 位一般是 1（律师执业证）"),
    ("19901199910123456", "执业证号的第 2–3 位不是省份代码"), ("13301177610123456", "执业证号的第 6–9 位不像首次执业的年份"),
    ("13301199900123456", "执业证号的第 10 位（执业类别）不会是 0"), ("13301199915123456", "执业证号的第 11 位只能是 0 或 1"),
    ("13301203010123456", "执业证号第 6–9 位是首次执业的年份，这里是将来的 2030 年"),
  ])
  func `practising licences`(number: String, message: String?) {
    #expect(FormatLicence.message(number, today: day("2026-03-10"))?.zh == message)
  }

  @Test(arguments: [
    ("31330000MD00000167", nil), ("91350200MA2YJ1XR9G", "律师事务所的统一社会信用代码以 31 开头"),
    ("31330000MD00000168", "统一社会信用代码的校验位不对，可能有一位写错了"), ("31330000MD0000016", "统一社会信用代码有 18 位，这里是 17 位"),
    ("31330000MO00000167", "统一社会信用代码里没有「O」"), ("31330000md00000167", "统一社会信用代码里没有「m」"),
  ])
  func `credit codes`(code: String, message: String?) {
    #expect(FormatCreditCode.message(Array(code.utf8))?.zh == message)
  }

  @Test(arguments: ["31330000MD00000167", "91350200MA2YJ1XR9G"])
  func `check characters of the standard's vectors`(code: String) {
    #expect(CreditCode.isValid(Array(code.utf8)))
  }

  @Test func `each stands at its value`() {
    let city = TestCity([
      "lawyers/l.yaml": "name: 甲\nlicence: \"330106000123\"", "firms/f.yaml": "code: 31330000MD00000176",
    ])
    #expect(city.breaches(FormatLicence.self) == ["content/lawyers/l.yaml: \"330106000123\""])
    #expect(city.breaches(FormatCreditCode.self) == ["content/firms/f.yaml: 31330000MD00000176"])
  }
}
