@_spi(Review) import Programme

/// The pages of a review, in their order.
struct ReviewViews {
  let review: ProgrammeReview
  let w: Writing

  var all: [ReviewView] {
    [
      overview, duties, reports, requests, mandates, assessments, terms, records, rankings,
    ]
  }

  var period: String {
    let (first, last) = (review.period.first, review.period.last)
    return w(
      "\(review.period.year) 年 \(first.parts.month)—\(last.parts.month) 月",
      "\(first.month.iso) to \(last.month.iso)")
  }

  /// Said where the register was not read.
  var withoutRegister: String {
    w("没有读内部登记；用 --private 指明它的文件夹。", "The private register was not read; name its folder with --private.")
  }
}
