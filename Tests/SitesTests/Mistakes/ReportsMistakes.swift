extension Mistake {
  /// Annual reports and charts.
  static let reports: [Mistake] = [
    Mistake(
      "a figure nobody knows", in: "content/annual/2025.md",
      .replace("全年开展培训两期。", by: "有 {{figures.lawyer}} 名律师。"), breaks: "annual-unknown-figure",
      at: "figures.lawyer", mend: [.replace("全年开展培训两期。", by: "有 {{figures.lawyers}} 名律师。")]),
    Mistake(
      "a word for a number", in: "content/annual/2025.md",
      .replace("全年开展培训两期。", by: "```chart 培训\n内容,期数\n调解,两\n```"), breaks: "markdown-chart", at: "调解,两",
      mend: [.replace("全年开展培训两期。", by: "```chart 培训\n内容,期数\n调解,2\n```")]),
  ]
}
