import Programme
import Templates

extension PageBuilder {
  func pressPage(_ items: [Press]) -> PressPage {
    let dated = items.enumerated().sorted { first, second in
      let (one, other) = (first.element.date?.value, second.element.date?.value)
      guard let one, let other, one != other else {
        return (one == nil) == (other == nil) ? first.offset < second.offset : other == nil
      }
      return one > other
    }.map(\.element)
    var groups: [Group<PressLine>] = []
    for item in dated {
      let year = item.date?.value.year
      let id = year.map { "y\($0)" } ?? "undated"
      let title = year.map { wording(.yearSpaced, $0) } ?? wording[.undated]
      let items = groups.last?.id == id ? groups.removeLast().items : []
      groups.append(Group(title: title, id: id, items: items + [pressLine(item)]))
    }
    return PressPage(groups: NonEmptyList(groups))
  }

  private func pressLine(_ item: Press) -> PressLine {
    PressLine(
      title: item.title.value, href: item.url?.value, source: item.source?.value,
      date: date(item.date?.value))
  }
}
