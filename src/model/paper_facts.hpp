#pragma once
// What follows from a paper's meeting: its day, whom it goes to, and by when it has to be published (domain.md 1.1 H01 and H13, 2.3
// timetable: five clear working days before the meeting, or as many as the body's timetable says).
#include <optional>

#include "model/content.hpp"
#include "model/working_days.hpp"

namespace goldthread::model {

// The key of a paper that answers a field, as an author writes it; empty where the heading's own id is the key.
std::string_view key_of(PaperField field);

// The place of its meeting in the content's meetings, where it has one.
std::optional<std::uint32_t> meeting_of(const Paper& paper, const Content& content);
// The place of the body that it is put to: its meeting's, else its own `body`.
std::optional<std::uint32_t> body_of(const Paper& paper, const Content& content);
// Its own day, else its meeting's; nothing where neither is known.
std::optional<Date> date_of(const Paper& paper, const Content& content);
// The last day on which papers of a meeting can be published, told from weekends alone in a year without bank holidays; nothing
// where the meeting has no day.
std::optional<Date> papers_out(const Meeting& meeting, const Content& content, const WorkingDays& working);
// The same where it is sure; nothing where the meeting has no day, or its year no bank holidays.
std::optional<Date> papers_due(const Meeting& meeting, const Content& content);

// The template that a paper names; null where there is none of that name.
const PaperTemplate* template_of(const Paper& paper, const Content& content);
// The version of the framework that a paper names by its file or its version; nothing where there is none.
std::optional<std::uint32_t> framework_of(const Paper& paper, const Content& content);

// The attachment of a label, as other keys of the paper name it; null where there is none.
const Attachment* attachment_of(const Paper& paper, std::string_view label);
// What a paper says under a heading, by the heading's id; null where it says nothing.
const Implication* implication_of(const Paper& paper, std::string_view heading);
const HeadingAnswer* answer_of(const Paper& paper, std::string_view heading);

}  // namespace goldthread::model
