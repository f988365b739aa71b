extension Mistake {
  /// What must not be published.
  static let privacy: [Mistake] = [
    Mistake(
      "a resident number in a body", in: "content/bulletins/b2.md",
      .replace("先看三点。", by: "先看三点。110101199003078558"), breaks: "privacy-resident-id",
      at: "110101199003078558"),
    Mistake(
      "a resident number in a summary", in: "content/bulletins/b2.md",
      .replace("自书遗嘱要亲笔写。", by: "自书遗嘱110101199003078558要亲笔写。"), breaks: "privacy-resident-id",
      at: "110101199003078558"),
    Mistake(
      "a resident number in a title", in: "content/bulletins/b3.md",
      .replace("title: 防范养老诈骗", by: "title: 防范养老诈骗110101199003078558"), breaks: "privacy-resident-id",
      at: "110101199003078558"),
    Mistake(
      "a resident number in an address", in: "content/communities/dongcheng.yaml",
      .replace("兰汀社区路2号", by: "兰汀社区路2号110101199003078558"), breaks: "privacy-resident-id",
      at: "110101199003078558"),
    Mistake(
      "a resident number in a page", in: "content/pages/guide.md",
      .replace("选区和街道。", by: "选区和街道。110101199003078558"), breaks: "privacy-resident-id",
      at: "110101199003078558"),
    Mistake(
      "a resident number as a file's name", in: "content/pages/110101199003078558.md",
      .write("---\ntitle: 名单\n---\n\n见社区。\n"), breaks: "privacy-resident-id", at: 2),
    Mistake(
      "a mobile number as an id", in: "content/events/2026.yaml",
      .replace("id: fraud-juyuan", by: "id: \"13812345678\""), breaks: "privacy-mobile-phone",
      at: "13812345678"),
    Mistake(
      "a resident number as a former id", in: "content/communities/dongcheng.yaml",
      .replace(
        "  aliases: [竹林花园]",
        by: """
            aliases: [竹林花园]
            former_ids: ["110101199003078558"]
          """), breaks: "privacy-resident-id", at: "former_ids"),
    Mistake(
      "a mobile number in a body", in: "content/bulletins/b2.md",
      .replace("先看三点。", by: "先看三点。请打13812345678。"), breaks: "privacy-mobile-phone", at: "13812345678"),
    Mistake(
      "a mobile number with spaces", in: "content/bulletins/b2.md",
      .replace("先看三点。", by: "先看三点。请打138 1234 5678。"), breaks: "privacy-mobile-phone", at: "138 1234"),
    Mistake(
      "a mobile number in an event", in: "content/events/2026.yaml",
      .replace("place: 菊苑社区活动室", by: "place: 菊苑社区活动室13812345678"), breaks: "privacy-mobile-phone",
      at: "13812345678"),
    Mistake(
      "a bank card in a body", in: "content/bulletins/b2.md",
      .replace("先看三点。", by: "先看三点。6222021234567890128"), breaks: "privacy-bank-card", at: "62220"),
    Mistake(
      "a case number in a body", in: "content/bulletins/b2.md",
      .replace("先看三点。", by: "先看三点。（2026）浙0106民初123号。"), breaks: "privacy-case-number", at: "民初123号"),
    Mistake(
      "a case number in brackets of another width", in: "content/bulletins/b2.md",
      .replace("先看三点。", by: "先看三点。(2026)浙0106民初123号。"), breaks: "privacy-case-number", at: "民初123号"),
    Mistake(
      "a licence plate in a body", in: "content/bulletins/b2.md",
      .replace("先看三点。", by: "先看三点。浙A12345撞了。"), breaks: "privacy-licence-plate", at: "浙A12345"),
    Mistake(
      "a home address in a body", in: "content/bulletins/b2.md",
      .replace("先看三点。", by: "先看三点。他住梅溪花园3幢2单元501室。"), breaks: "privacy-home-address", at: "501室"),
    Mistake(
      "a resident number in a related site's address", in: "content/site.yaml",
      .insert(after: "links:", "  - {title: 甲, url: \"https://example.org/110101199003078558\"}"),
      breaks: "privacy-resident-id", at: "110101199003078558"),
    Mistake(
      "a resident number in a percent-encoded address", in: "content/site.yaml",
      .insert(
        after: "links:", "  - {title: 甲, url: \"https://example.org/1101011990%30307%38558\"}"),
      breaks: "privacy-resident-id", at: "1101011990%30307%38558"),
    Mistake(
      "a passport's number in a body", in: "content/bulletins/b2.md",
      .replace("先看三点。", by: "先看三点。护照E12345678。"), breaks: "privacy-identity-document", at: "E12345678"),
    Mistake(
      "a WeChat account in a body", in: "content/bulletins/b2.md",
      .replace("先看三点。", by: "先看三点。微信号：zhang_san1。"), breaks: "privacy-chat-account", at: "zhang_san1"),
    Mistake(
      "a date of birth in a body", in: "content/bulletins/b2.md",
      .replace("先看三点。", by: "先看三点。张某1990年3月5日出生。"), breaks: "privacy-birth-date", at: "1990年3月5日"),
    Mistake(
      "a command of the terminal in a title", in: "content/bulletins/b3.md",
      .replace("title: 防范养老诈骗", by: "title: \"防范\\e[31m养老诈骗\""), breaks: "record-hidden-character", at: "\\e"),
    Mistake(
      "a turned direction in a title", in: "content/bulletins/b3.md",
      .replace("title: 防范养老诈骗", by: "title: 防范\u{202E}养老诈骗"), breaks: "record-hidden-character",
      at: "\u{202E}"),
    Mistake(
      "a score in the public tree", in: "content/lawyers/xu-wen.yaml",
      .replace("firm: mingli", by: "firm: mingli\nscore: 92"), breaks: "privacy-internal-field", at: "score"),
    Mistake(
      "a work log's field", in: "content/activities/2026-10.yaml",
      .replace("- id: 2026-10-hexi\n", by: "- id: 2026-10-hexi\n  work_log: 张三与李四\n"),
      breaks: "privacy-internal-field", at: "work_log"),
  ]
}
