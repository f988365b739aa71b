/// The requests of the private register, each with what became of it (article 15).
struct RequestRegister {
  enum State: Sendable {
    case inTime, late
    /// Not taken up, and the last day is over.
    case overdue
    /// Not taken up yet, and it is not too late.
    case running
    /// Working days cannot be counted: a day is impossible or not readable, or the year has no holiday table.
    case uncounted
  }

  struct Entry {
    let request: ServiceRequest
    /// The second working day after the day it came.
    let due: Day?
    let state: State
    /// From the day it came to the day it was taken up; nil for one that is open.
    let workingDays: Int?
  }

  /// In the order of the files.
  let entries: [Entry]

  init(_ programme: Programme) {
    let calendar = WorkCalendar(programme.holidays)
    entries = programme.requests.all.map { Self.entry($0, calendar, programme.today) }
  }

  private static func entry(_ request: ServiceRequest, _ calendar: WorkCalendar, _ today: Day) -> Entry {
    guard request.hasPossibleDays(by: today), calendar.covers(request.received.value.year) else {
      return Entry(request: request, due: nil, state: .uncounted, workingDays: nil)
    }
    let received = request.received.value
    let due = calendar.adding(workdays: 2, to: received)
    // Without the year's notice nobody can count working days; that it is missing has its own finding.
    guard calendar.covers(due.year) else {
      return Entry(request: request, due: nil, state: .uncounted, workingDays: nil)
    }
    if let accepted = request.accepted?.value {
      return Entry(
        request: request, due: due, state: accepted > due ? .late : .inTime,
        workingDays: calendar.workdays(after: received, through: accepted))
    }
    guard request.lacks("accepted") else {
      return Entry(request: request, due: due, state: .uncounted, workingDays: nil)
    }
    return Entry(request: request, due: due, state: today > due ? .overdue : .running, workingDays: nil)
  }
}
