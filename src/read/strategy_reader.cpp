#include "read/strategy_reader.hpp"

#include <fmt/format.h>

#include <charconv>

#include "read/entity_fields.hpp"

namespace goldthread::read {

using diagnostics::Code;
using Kind = TomlValue::Kind;

namespace {

std::optional<int> count(const TomlValue& value) {
  int number = 0;
  const auto [end, error] = std::from_chars(value.text.data(), value.text.data() + value.text.size(), number);
  const bool whole = value.kind == Kind::number && error == std::errc{} && end == value.text.data() + value.text.size() && number >= 0;
  return whole ? std::optional(number) : std::nullopt;
}

// `expected = { flagship = 20, priority-project = [60, 80] }`
void read_expected(Fields& fields, model::Programme& programme) {
  fields.table("expected", "`expected`", [&](Fields& expected) {
    for (const TomlEntry* entry : expected.rest()) {
      const TomlValue& value = entry->value;
      const bool range = value.kind == Kind::list && value.items.size() == 2;
      const auto fewest = count(range ? value.items[0] : value);
      const auto most = count(range ? value.items[1] : value);
      if (fewest && most && *fewest <= *most) {
        programme.expected.push_back({entry->key, *fewest, *most, value.place});
      } else {
        expected.diagnostics().add(Code::wrong_type, value.place, fmt::format("`{}` takes a count, or the fewest and the most", entry->key),
                                   "Write 20, or [60, 80].");
      }
    }
  });
}

// A list whose entries may be texts alone.
bool is_list_of_texts(const TomlValue* value) {
  return value && (value->kind == Kind::text || (value->kind == Kind::list && !value->items.empty() && value->items[0].kind == Kind::text));
}

void read_strands(Fields& fields, std::vector<model::Strand>& strands) {
  if (is_list_of_texts(fields.value().find("strands") ? &fields.value().find("strands")->value : nullptr)) {
    std::vector<model::Line> lines;
    fields.lines("strands", lines);
    for (model::Line& line : lines) strands.push_back({std::move(line.text), {}, model::Reader::everyone, line.place});
    return;
  }
  fields.tables("strands", "a strand", [&](Fields& strand) {
    model::Strand out;
    out.place = strand.place();
    strand.text("what", out.what, Need::required);
    strand.refs("items", out.items);
    strand.word("for", out.reader,
                {{"everyone", model::Reader::everyone}, {"members", model::Reader::members}, {"officers", model::Reader::officers}});
    strands.push_back(std::move(out));
  });
}

void read_parts(Fields& fields, std::vector<model::FrameworkPart>& parts) {
  fields.tables("parts", "a part of the framework", [&](Fields& part) {
    model::FrameworkPart out;
    out.place = part.place();
    part.text("what", out.what, Need::required);
    part.date("effective_from", out.effective_from);
    part.text("duty", out.duty);
    part.text("note", out.note);
    parts.push_back(std::move(out));
  });
}

// true and false, "yes" and "no", or "never".
void read_publish(Fields& fields, model::Tier& tier) {
  const TomlValue* value = fields.take("publish");
  if (!value) return;
  if (value->kind == Kind::truth) {
    tier.publish = value->truth ? model::Publish::yes : model::Publish::no;
    return;
  }
  fields.word("publish", tier.publish, {{"yes", model::Publish::yes}, {"no", model::Publish::no}, {"never", model::Publish::never}});
}

}  // namespace

void read_framework(Fields& fields, model::FrameworkVersion& framework) {
  read_entity(fields, framework);
  fields.text("version", framework.version, Need::required);
  fields.ref("agreed_by", framework.agreed_by);
  fields.date("agreed_on", framework.agreed_on);
  fields.date("effective_from", framework.effective_from, Need::required);
  fields.date("reviewed_on", framework.reviewed_on);
  fields.whole("review_every", framework.review_every, 1, 240);
  read_strands(fields, framework.strands);
  read_parts(fields, framework.parts);
  fields.lines("principles", framework.principles);
  fields.lines("stages", framework.stages);
  fields.ref("replaces", framework.replaces);
  fields.lines("documents", framework.documents);
  const TomlValue* drivers = fields.take("drivers");
  if (is_list_of_texts(drivers)) {
    std::vector<model::Line> lines;
    fields.lines("drivers", lines);
    for (model::Line& line : lines) framework.drivers.push_back({std::move(line.text), {}, std::nullopt, line.place});
  } else if (drivers) {
    fields.tables("drivers", "a driver", [&](Fields& driver) {
      model::Driver out;
      out.place = driver.place();
      driver.text("what", out.what, Need::required);
      driver.text("source", out.source);
      driver.whole("number", out.number, 0, 100000);
      framework.drivers.push_back(std::move(out));
    });
  }
}

void read_tier(Fields& fields, model::Tier& tier) {
  fields.lines("aliases", tier.also_called);
  read_entity(fields, tier);
  tier.aliases.clear();
  fields.text("horizon", tier.horizon, Need::required);
  fields.truth("rolling", tier.rolling);
  fields.lines("measured_by", tier.measured_by);
  fields.word("reported_by", tier.by_exception, {{"full", false}, {"exception", true}});
  fields.refs("reviewed_by", tier.reviewed_by);
  fields.text("developed_for", tier.developed_for);
  fields.text("developed_by", tier.developed_by);
  fields.ref("above", tier.above);
  fields.refs("companions", tier.companions);
  read_publish(fields, tier);
  fields.text("removed_why", tier.removed_why);
  fields.year("document_until", tier.document_until);
}

void read_plan(Fields& fields, model::Plan& plan) {
  read_entity(fields, plan);
  fields.ref("tier", plan.tier, Need::required);
  if (const TomlValue* years = fields.take("years", Need::required); years && fields.is(*years, Kind::list, "years")) {
    for (const TomlValue& item : years->items) {
      if (const auto year = fields.as_year(item, "years")) plan.years.push_back(*year);
    }
  }
  fields.word("status", plan.status,
              {{"draft", std::optional(model::PlanStatus::draft)},
               {"proposed", model::PlanStatus::proposed},
               {"agreed", model::PlanStatus::agreed},
               {"published", model::PlanStatus::published},
               {"replaced", model::PlanStatus::replaced}});
  fields.ref("agreed_by", plan.agreed_by);
  fields.date("agreed_on", plan.agreed_on);
  fields.ref("organisation", plan.organisation);
  fields.ref("replaces", plan.replaces);
  fields.refs("partners", plan.partners);
  fields.ref("parent", plan.parent);
  fields.ref("paired_with", plan.paired_with);
  fields.ref("contained_in", plan.contained_in);
  fields.refs("responds_to", plan.responds_to);
  fields.text("vision", plan.vision);
  fields.text("document", plan.document);
}

void read_priority(Fields& fields, model::Priority& priority) {
  read_entity(fields, priority);
  fields.whole("number", priority.number, 0, 100000);
  fields.text("summary", priority.summary);
  fields.ref("portfolio", priority.portfolio);
  fields.refs("plans", priority.plans);
  read_judgements(fields, priority.judgements);
}

void read_outcome(Fields& fields, model::Outcome& outcome) {
  read_entity(fields, outcome);
  fields.ref("priority", outcome.priority, Need::required);
  fields.ref("lead", outcome.lead);
  fields.truth("headline", outcome.headline);
  fields.text("summary", outcome.summary);
  read_judgements(fields, outcome.judgements);
}

void read_programme(Fields& fields, model::Programme& programme) {
  read_entity(fields, programme);
  fields.ref("approved_by", programme.approved_by);
  fields.date("approved_on", programme.approved_on);
  read_expected(fields, programme);
  fields.lines("drivers", programme.drivers);
  fields.ref("lead", programme.lead);
  fields.text("summary", programme.summary);
}

}  // namespace goldthread::read
