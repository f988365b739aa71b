extension Mistake {
  /// Article 13: what the office displays, and the consent to it.
  static let display: [Mistake] = [
    Mistake(
      "lin: photo: photos/lin.jpg removed", in: "content/lawyers/lin.yaml",
      .replace("\nphoto: photos/lin.jpg", by: ""),
      breaks: "art13-photo", at: 1, covering: "name",
      mends: .replace("\nphoto: photos/lin.jpg", by: "\n照片: photos/lin.jpg")),
    Mistake(
      "lin: phone, removed", in: "content/lawyers/lin.yaml",
      .replace("[name, photo, phone, email, print]", by: "[name, photo, email, print]"),
      breaks: "art13-contact", at: 9, covering: "[name, photo, email, print]",
      mends: .replace("[name, photo, phone, email, print]", by: "[照片, 电话, 邮箱]")),
    Mistake(
      "shen: photo, phone, email, print → phone", in: "content/lawyers/shen.yaml",
      .replace("[name, photo, phone, email, print]", by: "[name, phone]"),
      breaks: "art13-contact", at: 7, covering: "[name, phone]"),
    Mistake(
      "lin: consent: {on: 2024-01-01, until: 2028-12 … removed", in: "content/lawyers/lin.yaml",
      .replace(
        "\nconsent: {on: 2024-01-01, until: 2028-12-31, covers: [name, photo, phone, email, print]}", by: ""),
      breaks: "art13-consent", at: 1, covering: "name"),
    Mistake(
      "lin: 2028-12-31 → 2026-03-09", in: "content/lawyers/lin.yaml",
      .replace("until: 2028-12-31, covers", by: "until: 2026-03-09, covers"),
      breaks: "art13-consent", as: .warning, at: 9, covering: "2026-03-09",
      mends: .replace("until: 2028-12-31, covers", by: "until: 2026-03-10, covers")),
    Mistake(
      "lin: 2024-01-01 → 2026-03-11", in: "content/lawyers/lin.yaml",
      .replace("consent: {on: 2024-01-01", by: "consent: {on: 2026-03-11"),
      breaks: "art13-consent", as: .warning, at: 9, covering: "2026-03-11",
      mends: .replace("consent: {on: 2024-01-01", by: "consent: {on: 2026-03-10")),
    Mistake(
      "lin: photo: photos/lin.jpg trained: [2024-05- … → consent: {on: 2024-01-01, withdrawn: 202 …",
      in: "content/lawyers/lin.yaml",
      .replace(
        "photo: photos/lin.jpg\ntrained: [2024-05-10, 2025-10-20]\nconsent: {on: 2024-01-01, ",
        by: "consent: {on: 2024-01-01, withdrawn: 2026-03-01, "),
      breaks: "art13-consent", as: .warning, at: 7, covering: "2026-03-01"),
  ]
}
