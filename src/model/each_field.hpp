#pragma once
// Every field of everything that a council publishes, named once, by the key it is written with: for what is done to all
// alike, whatever the kind: taking out references to what is held back, freezing what was released, telling two versions
// apart. `each_field(thing, visit)` calls `visit(key, field)` for each field in the order of its type; the thing may be const.
// Left out: places in files, `keys`, and what is made from other fields. A new field of a model type belongs here as well.
#include <concepts>
#include <type_traits>

#include "model/content.hpp"

namespace goldthread::model {

template <class Given, class Wanted>
concept MaybeConst = std::same_as<std::remove_const_t<Given>, Wanted>;

template <MaybeConst<TranslatedLine> T>
void each_field(T& thing, auto&& visit) {
  visit("of", thing.of);
  visit("line", thing.line);
}

template <MaybeConst<Translation> T>
void each_field(T& thing, auto&& visit) {
  visit("language", thing.language);
  visit("texts", thing.texts);
  visit("lines", thing.lines);
  visit("prose", thing.prose);
}

template <MaybeConst<Holder> T>
void each_field(T& thing, auto&& visit) {
  visit("name", thing.name);
  visit("from", thing.from);
  visit("until", thing.until);
}

template <MaybeConst<Duty> T>
void each_field(T& thing, auto&& visit) {
  visit("what", thing.what);
  visit("month", thing.month);
  visit("new_from", thing.new_from);
  visit("translations", thing.translations);
}

template <MaybeConst<Driver> T>
void each_field(T& thing, auto&& visit) {
  visit("what", thing.what);
  visit("source", thing.source);
  visit("number", thing.number);
  visit("translations", thing.translations);
}

template <MaybeConst<Strand> T>
void each_field(T& thing, auto&& visit) {
  visit("what", thing.what);
  visit("items", thing.items);
  visit("for", thing.reader);
  visit("translations", thing.translations);
}

template <MaybeConst<FrameworkPart> T>
void each_field(T& thing, auto&& visit) {
  visit("what", thing.what);
  visit("effective_from", thing.effective_from);
  visit("duty", thing.duty);
  visit("note", thing.note);
  visit("translations", thing.translations);
}

template <MaybeConst<Judgement> T>
void each_field(T& thing, auto&& visit) {
  visit("period", thing.period);
  visit("status", thing.status);
  visit("by", thing.by);
  visit("why", thing.why);
  visit("translations", thing.translations);
}

template <MaybeConst<ExpectedCount> T>
void each_field(T& thing, auto&& visit) {
  visit("kind", thing.kind);
  visit("fewest", thing.fewest);
  visit("most", thing.most);
}

template <MaybeConst<Move> T>
void each_field(T& thing, auto&& visit) {
  visit("to", thing.to);
  visit("agreed_by", thing.agreed_by);
  visit("on", thing.on);
  visit("why", thing.why);
  visit("translations", thing.translations);
}

template <MaybeConst<Milestone> T>
void each_field(T& thing, auto&& visit) {
  visit("title", thing.title);
  visit("due", thing.due);
  visit("done", thing.done);
  visit("translations", thing.translations);
}

template <MaybeConst<Update> T>
void each_field(T& thing, auto&& visit) {
  visit("on", thing.on);
  visit("text", thing.text);
  visit("stated", thing.stated);
  visit("translations", thing.translations);
}

template <MaybeConst<StatutoryCode> T>
void each_field(T& thing, auto&& visit) {
  visit("set", thing.set);
  visit("code", thing.code);
  visit("alignment", thing.alignment);
}

template <MaybeConst<DataQuality> T>
void each_field(T& thing, auto&& visit) {
  visit("accuracy", thing.accuracy);
  visit("validity", thing.validity);
  visit("reliability", thing.reliability);
  visit("timeliness", thing.timeliness);
  visit("relevance", thing.relevance);
  visit("completeness", thing.completeness);
  visit("translations", thing.translations);
}

template <MaybeConst<Flags> T>
void each_field(T& thing, auto&& visit) {
  visit("p", thing.provisional);
  visit("e", thing.estimated);
  visit("r", thing.revised);
  visit("b", thing.series_break);
  visit("low", thing.low);
}

template <MaybeConst<Figure> T>
void each_field(T& thing, auto&& visit) {
  visit("period", thing.period);
  visit("value", thing.value);
  visit("n", thing.numerator);
  visit("d", thing.denominator);
  visit("marker", thing.marker);
  visit("flag", thing.flags);
  visit("note", thing.note);
  visit("entered_on", thing.entered_on);
  visit("translations", thing.translations);
}

template <MaybeConst<Target> T>
void each_field(T& thing, auto&& visit) {
  visit("period", thing.period);
  visit("value", thing.value);
  visit("low", thing.low);
  visit("high", thing.high);
}

template <MaybeConst<YearTarget> T>
void each_field(T& thing, auto&& visit) {
  visit("year", thing.year);
  visit("targets", thing.targets);
  visit("profile", thing.profile);
  visit("basis", thing.basis);
  visit("agreed_by", thing.agreed_by);
  visit("translations", thing.translations);
}

template <MaybeConst<Series> T>
void each_field(T& thing, auto&& visit) {
  visit("id", thing.id);
  visit("figures", thing.figures);
}

template <MaybeConst<Figures> T>
void each_field(T& thing, auto&& visit) {
  visit("target", thing.targets);
  visit("actual", thing.actual);
  visit("comparator", thing.comparators);
  visit("breakdown", thing.breakdown);
  visit("forecast", thing.forecasts);
}

template <MaybeConst<BudgetPosition> T>
void each_field(T& thing, auto&& visit) {
  visit("period", thing.period);
  visit("actual", thing.actual);
  visit("forecast", thing.forecast);
}

template <MaybeConst<RiskScore> T>
void each_field(T& thing, auto&& visit) {
  visit("likelihood", thing.likelihood);
  visit("impact", thing.impact);
}

template <MaybeConst<RiskReview> T>
void each_field(T& thing, auto&& visit) {
  visit("period", thing.period);
  visit("score", thing.score);
}

template <MaybeConst<Control> T>
void each_field(T& thing, auto&& visit) {
  visit("what", thing.what);
  visit("body", thing.body);
  visit("frequency", thing.frequency);
  visit("translations", thing.translations);
}

template <MaybeConst<HeldBack> T>
void each_field(T& thing, auto&& visit) {
  visit("public_title", thing.public_title);
  visit("paragraph", thing.paragraph);
  visit("description", thing.description);
  visit("translations", thing.translations);
}

template <MaybeConst<AgendaItem> T>
void each_field(T& thing, auto&& visit) {
  visit("title", thing.title);
  visit("report", thing.report);
  visit("plan", thing.plan);
  visit("body", thing.body);
  visit("paper", thing.paper);
  visit("held_back", thing.held_back);
  visit("translations", thing.translations);
}

template <MaybeConst<Decision> T>
void each_field(T& thing, auto&& visit) {
  visit("what", thing.what);
  visit("report", thing.report);
  visit("translations", thing.translations);
}

template <MaybeConst<Involvement> T>
void each_field(T& thing, auto&& visit) {
  visit("who", thing.who);
  visit("what", thing.what);
  visit("translations", thing.translations);
}

template <MaybeConst<Occurrence> T>
void each_field(T& thing, auto&& visit) {
  visit("year", thing.year);
  visit("date", thing.date);
}

template <MaybeConst<TimetableStage> T>
void each_field(T& thing, auto&& visit) {
  visit("title", thing.title);
  visit("weeks", thing.weeks);
  visit("body", thing.body);
  visit("owner", thing.owner);
  visit("collects", thing.collects);
  visit("translations", thing.translations);
}

template <MaybeConst<IndicatorCode> T>
void each_field(T& thing, auto&& visit) {
  visit("code", thing.code);
  visit("what", thing.what);
  visit("translations", thing.translations);
}

template <MaybeConst<Comment> T>
void each_field(T& thing, auto&& visit) {
  visit("about", thing.about);
  visit("author", thing.author);
  visit("stated", thing.stated);
  visit("stated_why", thing.stated_why);
  visit("prose", thing.prose);
  visit("translations", thing.translations);
}

template <MaybeConst<PlannedAction> T>
void each_field(T& thing, auto&& visit) {
  visit("what", thing.what);
  visit("owner", thing.owner);
  visit("due", thing.due);
  visit("done", thing.done);
  visit("translations", thing.translations);
}

template <MaybeConst<Revision> T>
void each_field(T& thing, auto&& visit) {
  visit("item", thing.item);
  visit("period", thing.period);
  visit("was", thing.was);
  visit("now", thing.now);
  visit("kind", thing.kind);
  visit("why", thing.why);
  visit("on", thing.on);
  visit("by", thing.by);
  visit("translations", thing.translations);
}

template <MaybeConst<Request> T>
void each_field(T& thing, auto&& visit) {
  visit("date", thing.date);
  visit("text", thing.text);
  visit("by", thing.by);
  visit("to", thing.to);
  visit("due", thing.due);
  visit("response", thing.response);
  visit("closed", thing.closed);
  visit("translations", thing.translations);
}

template <MaybeConst<Recommendation> T>
void each_field(T& thing, auto&& visit) {
  visit("verb", thing.verb);
  visit("what", thing.what);
  visit("body", thing.body);
  visit("onward", thing.onward);
  visit("translations", thing.translations);
}

template <MaybeConst<Implication> T>
void each_field(T& thing, auto&& visit) {
  visit("heading", thing.heading);
  visit("none", thing.none);
  visit("text", thing.text);
  visit("reason", thing.reason);
  visit("attached", thing.attached);
  visit("translations", thing.translations);
}

template <MaybeConst<HeadingAnswer> T>
void each_field(T& thing, auto&& visit) {
  visit("heading", thing.heading);
  visit("answer", thing.answer);
}

template <MaybeConst<Clearance> T>
void each_field(T& thing, auto&& visit) {
  visit("role", thing.role);
  visit("by", thing.by);
  visit("on_behalf_of", thing.on_behalf_of);
  visit("date", thing.date);
  visit("translations", thing.translations);
}

template <MaybeConst<Consultee> T>
void each_field(T& thing, auto&& visit) {
  visit("post", thing.who);
  visit("consulted", thing.consulted);
  visit("where", thing.where);
  visit("translations", thing.translations);
}

template <MaybeConst<Attachment> T>
void each_field(T& thing, auto&& visit) {
  visit("label", thing.label);
  visit("title", thing.title);
  visit("file", thing.file);
  visit("page", thing.page);
  visit("section", thing.section);
  visit("access", thing.access);
  visit("paragraph", thing.paragraph);
  visit("public_interest", thing.public_interest);
  visit("public_title", thing.public_title);
  visit("sensitive", thing.sensitive);
  visit("held_back", thing.held_back);
  visit("translations", thing.translations);
}

template <MaybeConst<RouteStop> T>
void each_field(T& thing, auto&& visit) {
  visit("body", thing.body);
  visit("date", thing.date);
  visit("what", thing.what);
  visit("translations", thing.translations);
}

template <MaybeConst<TemplateHeading> T>
void each_field(T& thing, auto&& visit) {
  visit("id", thing.id);
  visit("title", thing.title);
  visit("field", thing.field);
  visit("required", thing.required);
  visit("numbered", thing.numbered);
  visit("assessment", thing.assessment);
  visit("none", thing.none);
  visit("parts", thing.parts);
  visit("translations", thing.translations);
}

template <MaybeConst<Tolerance> T>
void each_field(T& thing, auto&& visit) {
  visit("in", thing.in);
  visit("width", thing.width);
}

template <MaybeConst<StatusRules> T>
void each_field(T& thing, auto&& visit) {
  visit("scheme", thing.scheme);
  visit("tolerance", thing.tolerance);
  visit("rollup", thing.roll_up);
}

template <MaybeConst<Words> T>
void each_field(T& thing, auto&& visit) {
  visit("singular", thing.singular);
  visit("plural", thing.plural);
  visit("translations", thing.translations);
}

template <MaybeConst<AccessibilityIssue> T>
void each_field(T& thing, auto&& visit) {
  visit("what", thing.what);
  visit("criterion", thing.criterion);
  visit("instead", thing.instead);
  visit("until", thing.until);
  visit("translations", thing.translations);
}

template <MaybeConst<Accessibility> T>
void each_field(T& thing, auto&& visit) {
  visit("status", thing.status);
  visit("prepared", thing.prepared);
  visit("reviewed", thing.reviewed);
  visit("tested", thing.tested);
  visit("tested_by", thing.tested_by);
  visit("response_days", thing.response_days);
  visit("issues", thing.issues);
  visit("translations", thing.translations);
}

template <MaybeConst<Site> T>
void each_field(T& thing, auto&& visit) {
  visit("council", thing.council);
  visit("slug", thing.slug);
  visit("as_at", thing.as_at);
  visit("base_url", thing.base_url);
  visit("language", thing.language);
  visit("languages", thing.languages);
  visit("year_start", thing.year_start);
  visit("year_style", thing.year_style);
  visit("nation", thing.nation);
  visit("licence", thing.licence);
  visit("contact", thing.contact);
  visit("theme", thing.theme);
  visit("menu", thing.menu);
  visit("status", thing.status);
  visit("risk_high", thing.risk_high);
  visit("risk_medium", thing.risk_medium);
  visit("budget_amber", thing.budget_amber);
  visit("fewest", thing.fewest);
  visit("most_tiers", thing.most_tiers);
  visit("most_priorities", thing.most_priorities);
  visit("expected_priorities", thing.expected_priorities);
  visit("expected_directorates", thing.expected_directorates);
  visit("words", thing.words);
  visit("report_parts", thing.report_parts);
  visit("brand_colour", thing.brand_colour);
  visit("brand_logo", thing.brand_logo);
  visit("brand_picture", thing.brand_picture);
  visit("brand_picture_text", thing.brand_picture_text);
  visit("accessibility", thing.accessibility);
  visit("missing_translations", thing.missing_translations);
  visit("translations", thing.translations);
}

template <MaybeConst<BudgetTotal> T>
void each_field(T& thing, auto&& visit) {
  visit("year", thing.year);
  visit("revenue", thing.revenue);
  visit("capital", thing.capital);
}

template <MaybeConst<BankHolidays> T>
void each_field(T& thing, auto&& visit) {
  visit("by_nation", thing.by_nation);
}

template <MaybeConst<Document> T>
void each_field(T& thing, auto&& visit) {
  visit("path", thing.path);
  visit("size", thing.size);
}

// What every entity has; each kind's own fields follow.
template <MaybeConst<Entity> T>
void each_field(T& thing, auto&& visit) {
  visit("id", thing.id);
  visit("title", thing.title);
  visit("from", thing.from);
  visit("until", thing.until);
  visit("order", thing.order);
  visit("aliases", thing.aliases);
  visit("also_called", thing.also_called);
  visit("access", thing.access);
  visit("paragraph", thing.paragraph);
  visit("public_interest", thing.public_interest);
  visit("public_title", thing.public_title);
  visit("sensitive", thing.sensitive);
  visit("draft", thing.draft);
  visit("publish_from", thing.publish_from);
  visit("stage", thing.stage);
  visit("prose", thing.prose);
  visit("translations", thing.translations);
}

template <class T>
using EntityOf = std::conditional_t<std::is_const_v<T>, const Entity, Entity>;

template <MaybeConst<Post> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("organisation", thing.organisation);
  visit("holder", thing.holders);
  visit("mailbox", thing.mailbox);
}

template <MaybeConst<Portfolio> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("covers", thing.covers);
  visit("holder", thing.holders);
  visit("duties", thing.duties);
}

template <MaybeConst<Organisation> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("kind", thing.kind);
  visit("parent", thing.parent);
  visit("perspectives", thing.perspectives);
}

template <MaybeConst<Ward> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("code", thing.code);
}

template <MaybeConst<GlossaryTerm> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("short", thing.short_for);
  visit("text", thing.text);
}

template <MaybeConst<IndicatorSet> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("owner", thing.owner);
  visit("codes", thing.codes);
}

template <MaybeConst<Comparator> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("source", thing.source);
}

template <MaybeConst<FrameworkVersion> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("version", thing.version);
  visit("agreed_by", thing.agreed_by);
  visit("agreed_on", thing.agreed_on);
  visit("effective_from", thing.effective_from);
  visit("reviewed_on", thing.reviewed_on);
  visit("review_every", thing.review_every);
  visit("strands", thing.strands);
  visit("principles", thing.principles);
  visit("drivers", thing.drivers);
  visit("parts", thing.parts);
  visit("stages", thing.stages);
  visit("replaces", thing.replaces);
  visit("documents", thing.documents);
}

template <MaybeConst<Tier> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("horizon", thing.horizon);
  visit("rolling", thing.rolling);
  visit("measured_by", thing.measured_by);
  visit("by_exception", thing.by_exception);
  visit("reviewed_by", thing.reviewed_by);
  visit("developed_for", thing.developed_for);
  visit("developed_by", thing.developed_by);
  visit("above", thing.above);
  visit("companions", thing.companions);
  visit("publish", thing.publish);
  visit("removed_why", thing.removed_why);
  visit("document_until", thing.document_until);
}

template <MaybeConst<Plan> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("tier", thing.tier);
  visit("years", thing.years);
  visit("status", thing.status);
  visit("agreed_by", thing.agreed_by);
  visit("agreed_on", thing.agreed_on);
  visit("organisation", thing.organisation);
  visit("replaces", thing.replaces);
  visit("partners", thing.partners);
  visit("parent", thing.parent);
  visit("paired_with", thing.paired_with);
  visit("contained_in", thing.contained_in);
  visit("responds_to", thing.responds_to);
  visit("vision", thing.vision);
  visit("document", thing.document);
}

template <MaybeConst<Priority> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("number", thing.number);
  visit("summary", thing.summary);
  visit("portfolio", thing.portfolio);
  visit("plans", thing.plans);
  visit("judgement", thing.judgements);
}

template <MaybeConst<Outcome> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("priority", thing.priority);
  visit("lead", thing.lead);
  visit("headline", thing.headline);
  visit("summary", thing.summary);
  visit("judgement", thing.judgements);
}

template <MaybeConst<Programme> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("approved_by", thing.approved_by);
  visit("approved_on", thing.approved_on);
  visit("expected", thing.expected);
  visit("drivers", thing.drivers);
  visit("lead", thing.lead);
  visit("summary", thing.summary);
}

template <MaybeConst<Activity> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("outcome", thing.outcome);
  visit("programme", thing.programme);
  visit("kind", thing.kind);
  visit("lead", thing.lead);
  visit("start", thing.start);
  visit("due", thing.due);
  visit("moved", thing.moved);
  visit("milestones", thing.milestones);
  visit("done", thing.done);
  visit("updates", thing.updates);
  visit("updates_given", thing.updates_given);
  visit("stated", thing.stated);
  visit("stated_why", thing.stated_why);
  visit("state", thing.state);
  visit("state_why", thing.state_why);
  visit("state_on", thing.state_on);
  visit("expected_cost", thing.expected_cost);
  visit("also_supports", thing.also_supports);
  visit("plans", thing.plans);
  visit("budget_lines", thing.budget_lines);
  visit("depends_on", thing.depends_on);
  visit("partners", thing.partners);
  visit("organisation", thing.organisation);
  visit("summary", thing.summary);
}

template <MaybeConst<Measure> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("outcome", thing.outcome);
  visit("priority", thing.priority);
  visit("unit", thing.unit);
  visit("better", thing.better);
  visit("kind", thing.kind);
  visit("frequency", thing.frequency);
  visit("decimals", thing.decimals);
  visit("scale", thing.scale);
  visit("tolerance", thing.tolerance);
  visit("owner", thing.owner);
  visit("source", thing.source);
  visit("source_lag", thing.source_lag);
  visit("max_stale", thing.max_stale);
  visit("perspective", thing.perspective);
  visit("statutory", thing.statutory);
  visit("headline", thing.headline);
  visit("people", thing.people);
  visit("judge", thing.judge);
  visit("target_basis", thing.target_basis);
  visit("quality", thing.quality);
  visit("also_supports", thing.also_supports);
  visit("breakdown", thing.breakdown);
  visit("comparators", thing.comparators);
  visit("ranks", thing.ranks);
  visit("allowed_low", thing.allowed_low);
  visit("allowed_high", thing.allowed_high);
  visit("no_change", thing.no_change);
  visit("forecast", thing.forecast);
  visit("screen_outliers", thing.screen_outliers);
  visit("summary", thing.summary);
  visit("question", thing.question);
  visit("figures", thing.figures);
}

template <MaybeConst<Risk> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("cause", thing.cause);
  visit("event", thing.event);
  visit("effect", thing.effect);
  visit("owner", thing.owner);
  visit("response", thing.response);
  visit("outcome", thing.outcomes);
  visit("activity", thing.activities);
  visit("plan", thing.plans);
  visit("controls", thing.controls);
  visit("inherent", thing.inherent);
  visit("target", thing.target);
  visit("current", thing.current);
}

template <MaybeConst<BudgetLine> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("year", thing.year);
  visit("directorate", thing.directorate);
  visit("kind", thing.kind);
  visit("fund", thing.fund);
  visit("basis", thing.basis);
  visit("unit", thing.unit);
  visit("budget", thing.budget);
  visit("positions", thing.positions);
  visit("activities", thing.activities);
  visit("outcome", thing.outcome);
  visit("reason", thing.reason);
}

template <MaybeConst<Body> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("kind", thing.kind);
  visit("members", thing.members);
  visit("one_per_directorate", thing.one_per_directorate);
  visit("organisation", thing.organisation);
  visit("meets", thing.meets);
  visit("duties", thing.duties);
  visit("reviews", thing.reviews);
  visit("reports_to", thing.reports_to);
  visit("precedes", thing.precedes);
  visit("not_to_be_confused_with", thing.not_to_be_confused_with);
  visit("summary", thing.summary);
}

template <MaybeConst<Meeting> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("body", thing.body);
  visit("date", thing.date);
  visit("place", thing.venue);
  visit("agenda", thing.agenda);
  visit("decisions", thing.decisions);
}

template <MaybeConst<Event> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("months", thing.months);
  visit("when", thing.when);
  visit("condition", thing.condition);
  visit("period", thing.period_meant);
  visit("document_stage", thing.document_stage);
  visit("involves", thing.involves);
  visit("occurs", thing.occurs);
  visit("pre_election", thing.pre_election);
  visit("plans", thing.plans);
  visit("reports", thing.reports);
  visit("year", thing.year);
  visit("column", thing.column);
  visit("outside", thing.outside);
  visit("proposed", thing.proposed);
}

template <MaybeConst<Stream> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("event", thing.events);
}

template <MaybeConst<Timetable> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("receiver", thing.receiver);
  visit("stages", thing.stages);
  visit("stated_total", thing.stated_total);
  visit("working_weeks", thing.working_weeks);
  visit("clear_days", thing.clear_days);
}

template <MaybeConst<Report> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("series", thing.series);
  visit("period", thing.period);
  visit("data_cut", thing.data_cut);
  visit("timetable", thing.timetable);
  visit("organisation", thing.organisation);
  visit("released", thing.released);
  visit("achievements", thing.achievements);
  visit("meetings", thing.meetings);
  visit("summary", thing.summary);
  visit("comments", thing.comments);
}

template <MaybeConst<ActionPlan> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("measure", thing.measure);
  visit("activity", thing.activity);
  visit("cause", thing.cause);
  visit("actions", thing.actions);
  visit("expected_effect", thing.expected_effect);
  visit("opened", thing.opened);
  visit("closed", thing.closed);
}

template <MaybeConst<BoardAction> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("asked", thing.asked);
  visit("meeting", thing.meeting);
  visit("items", thing.items);
  visit("adjusts", thing.adjusts);
  visit("why", thing.why);
}

template <MaybeConst<HotSpot> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("type", thing.kind);
  visit("asked", thing.asked);
  visit("item", thing.items);
}

template <MaybeConst<QuestionSession> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("body", thing.body);
  visit("date", thing.date);
  visit("items", thing.items);
  visit("proposed", thing.proposed);
  visit("questions", thing.questions);
}

template <MaybeConst<Statement> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("type", thing.kind);
  visit("year", thing.year);
  visit("portfolio", thing.portfolio);
  visit("agreed_with", thing.agreed_with);
  visit("agreed_on", thing.agreed_on);
  visit("vision", thing.vision);
  visit("priorities", thing.priorities);
  visit("finance_strategy", thing.finance_strategy);
  visit("issued_to", thing.issued_to);
  visit("commitments", thing.commitments);
  visit("summary", thing.summary);
}

template <MaybeConst<Survey> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("type", thing.kind);
  visit("opens", thing.opens);
  visit("closes", thing.closes);
  visit("audience", thing.audience);
  visit("results_published", thing.results_published);
  visit("responses", thing.responses);
  visit("measures", thing.measures);
  visit("items", thing.items);
  visit("events", thing.events);
  visit("document", thing.document);
  visit("summary", thing.summary);
}

template <MaybeConst<Paper> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("template", thing.paper_template);
  visit("meeting", thing.meeting);
  visit("body", thing.body);
  visit("date", thing.date);
  visit("date_unknown", thing.date_unknown);
  visit("summary", thing.summary);
  visit("status", thing.status);
  visit("aim", thing.aim);
  visit("key_decision", thing.key_decision);
  visit("forward_notice", thing.forward_notice);
  visit("responsible", thing.responsible);
  visit("portfolio", thing.portfolio);
  visit("contact", thing.contacts);
  visit("lead_in", thing.lead_in);
  visit("ask", thing.ask);
  visit("read_with", thing.read_with);
  visit("implications", thing.implications);
  visit("answers", thing.answers);
  visit("clearance", thing.clearance);
  visit("consultees", thing.consultees);
  visit("attachments", thing.attachments);
  visit("wards_affected", thing.wards_affected);
  visit("wards", thing.wards);
  visit("previous", thing.previous);
  visit("background", thing.background);
  visit("policies", thing.policies);
  visit("pledge", thing.pledge);
  visit("priorities", thing.priorities);
  visit("route", thing.route);
  visit("effective", thing.effective);
  visit("reports", thing.reports);
  visit("framework", thing.framework);
  visit("approves", thing.approves);
  visit("none", thing.none);
}

template <MaybeConst<PaperTemplate> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("numbered", thing.numbered);
  visit("lead_in", thing.lead_in);
  visit("prompts", thing.prompts);
  visit("cover", thing.cover);
  visit("heading", thing.headings);
}

template <MaybeConst<Withdrawal> T>
void each_field(T& thing, auto&& visit) {
  visit("item", thing.item);
  visit("period", thing.period);
  visit("on", thing.on);
  visit("why", thing.why);
  visit("by", thing.by);
  visit("earlier", thing.earlier);
}

template <MaybeConst<HeldMeasure> T>
void each_field(T& thing, auto&& visit) {
  visit("id", thing.id);
  visit("status", thing.status);
  visit("period", thing.period);
  visit("value", thing.value);
  visit("target", thing.target);
  visit("low", thing.low);
  visit("high", thing.high);
  visit("short", thing.short_term);
  visit("long", thing.long_term);
}

template <MaybeConst<HeldActivity> T>
void each_field(T& thing, auto&& visit) {
  visit("id", thing.id);
  visit("status", thing.status);
}

template <MaybeConst<HeldRollUp> T>
void each_field(T& thing, auto&& visit) {
  visit("id", thing.id);
  visit("status", thing.status);
}

template <MaybeConst<Held> T>
void each_field(T& thing, auto&& visit) {
  visit("measures", thing.measures);
  visit("activities", thing.activities);
  visit("outcomes", thing.outcomes);
  visit("priorities", thing.priorities);
}

// Its content stands beside it, list by list; the edition is the hash of all the rest.
template <MaybeConst<Released> T>
void each_field(T& thing, auto&& visit) {
  visit("report", thing.report);
  visit("on", thing.on);
  visit("program", thing.program);
  visit("withdrawals", thing.withdrawals);
}

template <MaybeConst<Page> T>
void each_field(T& thing, auto&& visit) {
  each_field(static_cast<EntityOf<T>&>(thing), visit);
  visit("path", thing.path);
  visit("description", thing.description);
}

// The content's lists, by the folder or file they are written in.
template <MaybeConst<Content> T>
void each_field(T& content, auto&& visit) {
  visit("site", content.site);
  visit("posts", content.posts);
  visit("portfolios", content.portfolios);
  visit("organisations", content.organisations);
  visit("wards", content.wards);
  visit("glossary", content.glossary);
  visit("indicator_sets", content.indicator_sets);
  visit("comparators", content.comparators);
  visit("framework", content.frameworks);
  visit("tiers", content.tiers);
  visit("plans", content.plans);
  visit("priorities", content.priorities);
  visit("outcomes", content.outcomes);
  visit("activities", content.activities);
  visit("programmes", content.programmes);
  visit("measures", content.measures);
  visit("risks", content.risks);
  visit("budget", content.budget);
  visit("budget_totals", content.budget_totals);
  visit("bodies", content.bodies);
  visit("meetings", content.meetings);
  visit("calendar", content.streams);
  visit("timetables", content.timetables);
  visit("bank_holidays", content.holidays);
  visit("reports", content.reports);
  visit("action_plans", content.action_plans);
  visit("statements", content.statements);
  visit("surveys", content.surveys);
  visit("questions", content.question_sessions);
  visit("hot_spots", content.hot_spots);
  visit("board_actions", content.board_actions);
  visit("papers", content.papers);
  visit("paper_templates", content.paper_templates);
  visit("revisions", content.revisions);
  visit("pages", content.pages);
  visit("documents", content.documents);
}

}  // namespace goldthread::model
