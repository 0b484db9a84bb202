#include "read/governance_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "read/entity_fields.hpp"
#include "text/slug.hpp"

namespace goldthread::read {

using diagnostics::Code;
using Kind = TomlValue::Kind;

namespace {

constexpr std::array<std::string_view, 12> month_keys = {"jan", "feb", "mar", "apr", "may", "jun",
                                                         "jul", "aug", "sep", "oct", "nov", "dec"};

void add_month(Fields& fields, const TomlValue& value, model::Event& event) {
  const auto found = std::find(month_keys.begin(), month_keys.end(), value.text);
  if (value.kind == Kind::text && found != month_keys.end()) {
    event.months.push_back(static_cast<int>(found - month_keys.begin()) + 1);
  } else {
    fields.diagnostics().add(Code::unknown_word, value.place, "this is not a month", "Write its first three letters, \"nov\".");
  }
}

void read_months(Fields& fields, model::Event& event) {
  if (const TomlValue* month = fields.take("month")) add_month(fields, *month, event);
  if (const TomlValue* months = fields.take("months"); months && fields.is(*months, Kind::list, "months")) {
    for (const TomlValue& item : months->items) add_month(fields, item, event);
  }
  if (!fields.value().find("month") && !fields.value().find("months")) {
    fields.diagnostics().add(Code::missing_key, fields.place(), "an event needs `month`, or `months` where it spans several",
                             "Add `month = \"nov\"`.");
  }
}

void add_owed(Fields& fields, const TomlValue& value, std::vector<model::Owed>& collects) {
  constexpr std::array<std::pair<std::string_view, model::Owed>, 4> words = {{{"figures", model::Owed::figures},
                                                                              {"updates", model::Owed::updates},
                                                                              {"comments", model::Owed::comments},
                                                                              {"action-plans", model::Owed::action_plans}}};
  for (const auto& [word, meaning] : words) {
    if (value.kind != Kind::text || value.text != word) continue;
    collects.push_back(meaning);
    return;
  }
  fields.diagnostics().add(Code::unknown_word, value.place, "`collects` does not know this",
                           "It takes \"figures\", \"updates\", \"comments\" and \"action-plans\".");
}

void read_collects(Fields& fields, std::vector<model::Owed>& collects) {
  const TomlValue* list = fields.take("collects");
  if (!list || !fields.is(*list, Kind::list, "collects")) return;
  for (const TomlValue& item : list->items) add_owed(fields, item, collects);
}

// A day for each year: `occurs = { 2025-26 = 2025-05-01 }`.
void read_days(Fields& fields, std::string_view key, std::string_view what, std::vector<model::Occurrence>& out) {
  fields.table(key, what, [&](Fields& days) {
    for (const TomlEntry* entry : days.rest()) {
      const auto year = days.year_from_key(*entry);
      const auto date = days.as_date(entry->value, entry->key);
      if (year && date) out.push_back({*year, *date, entry->value.place});
    }
  });
}

void read_event(Fields& fields, model::Event& event) {
  fields.text("id", event.id, Need::required);
  if (!event.id.empty() && !text::is_id(event.id)) {
    fields.diagnostics().add(Code::bad_id, fields.take("id")->place, fmt::format("this is not an id: {}", event.id));
  }
  read_entity(fields, event);
  read_months(fields, event);
  fields.word("when", event.when,
              {{"early", model::When::early}, {"mid", model::When::mid}, {"late", model::When::late}, {"by", model::When::by}});
  fields.text("condition", event.condition);
  fields.text("period", event.period_meant);
  fields.word("document_stage", event.document_stage,
              {{"draft", std::optional(model::DocumentStage::draft)},
               {"update", model::DocumentStage::update},
               {"final", model::DocumentStage::final},
               {"agreed", model::DocumentStage::agreed}});
  fields.table("involves", "`involves`", [&](Fields& involves) {
    for (const TomlEntry* entry : involves.rest()) {
      if (involves.is(entry->value, Kind::text, entry->key)) event.involves.push_back({{entry->key, entry->key_place}, entry->value.text});
    }
  });
  read_days(fields, "occurs", "`occurs`", event.occurs);
  read_days(fields, "pre_election", "`pre_election`", event.pre_election);
  fields.refs("plans", event.plans);
  fields.refs("reports", event.reports);
  fields.year("year", event.year);
  fields.word<std::string>("column", event.column, {{"planning", "planning"}, {"performance", "performance"}});
  fields.truth("outside", event.outside);
  fields.word("status", event.proposed, {{"proposed", true}, {"agreed", false}});
}

}  // namespace

void read_body(Fields& fields, model::Body& body) {
  read_entity(fields, body);
  fields.text("kind", body.kind, Need::required);
  fields.refs("members", body.members);
  fields.word("one_per", body.one_per_directorate, {{"directorate", true}});
  fields.ref("organisation", body.organisation);
  fields.text("meets", body.meets);
  read_duties(fields, body.duties);
  fields.refs("reviews", body.reviews);
  fields.refs("reports_to", body.reports_to);
  fields.refs("precedes", body.precedes);
  fields.ref("not_to_be_confused_with", body.not_to_be_confused_with);
  fields.text("summary", body.summary);
}

void read_meeting(Fields& fields, model::Meeting& meeting) {
  read_entity(fields, meeting);
  fields.ref("body", meeting.body, Need::required);
  fields.date("date", meeting.date, Need::required);
  fields.text("place", meeting.venue);
  fields.tables("agenda", "an agenda item", [&](Fields& item) {
    model::AgendaItem out;
    out.place = item.place();
    item.text("title", out.title, Need::required);
    item.ref("report", out.report);
    item.ref("plan", out.plan);
    item.ref("body", out.body);
    item.ref("paper", out.paper);
    meeting.agenda.push_back(std::move(out));
  });
  fields.tables("decisions", "a decision", [&](Fields& decision) {
    model::Decision out;
    out.place = decision.place();
    decision.text("what", out.what, Need::required);
    decision.ref("report", out.report);
    meeting.decisions.push_back(std::move(out));
  });
}

void read_stream(Fields& fields, model::Stream& stream) {
  read_entity(fields, stream);
  const TomlValue* events = fields.take("event");
  if (!events || !fields.is(*events, Kind::list, "event")) return;
  for (const TomlValue& table : events->items) {
    if (!fields.is(table, Kind::table, "event")) continue;
    model::Event event;
    event.place = table.place;
    Fields inner(table, "an event", fields.year_start(), fields.diagnostics(), &event.keys);
    read_event(inner, event);
    inner.finish();
    stream.events.push_back(std::move(event));
  }
}

void read_timetable(Fields& fields, model::Timetable& timetable) {
  read_entity(fields, timetable, Need::optional);
  bool from_quarter_end = true;
  fields.word("starts", from_quarter_end, {{"quarter-end", true}});
  fields.ref("receiver", timetable.receiver);
  fields.tables("stages", "a stage", [&](Fields& stage) {
    model::TimetableStage out;
    out.place = stage.place();
    stage.text("title", out.title, Need::required);
    stage.whole("weeks", out.weeks, 0, 104);
    stage.ref("body", out.body);
    stage.ref("owner", out.owner);
    read_collects(stage, out.collects);
    timetable.stages.push_back(std::move(out));
  });
  fields.whole("stated_total", timetable.stated_total, 0, 520);
  fields.word("week", timetable.working_weeks, {{"calendar", false}, {"working", true}});
  fields.whole("clear_days", timetable.clear_days, 0, 60);
}

void read_bank_holidays(const TomlValue& table, model::BankHolidays& holidays, model::YearStart start,
                        diagnostics::Diagnostics& diagnostics) {
  Fields fields(table, "bank-holidays.toml", start, diagnostics, nullptr);
  for (const std::string_view nation : {"england", "wales", "scotland", "northern-ireland"}) {
    const TomlValue* list = fields.take(nation);
    if (!list || !fields.is(*list, Kind::list, nation)) continue;
    std::vector<model::Date>& dates = holidays.by_nation[std::string(nation)];
    for (const TomlValue& item : list->items) {
      if (const auto date = fields.as_date(item, nation)) dates.push_back(*date);
    }
    std::sort(dates.begin(), dates.end());
  }
  fields.finish();
}

}  // namespace goldthread::read
