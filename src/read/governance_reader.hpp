#pragma once
// bodies/<id>.md, meetings/<id>.toml, calendar/*.toml.
#include "model/governance.hpp"
#include "read/fields.hpp"

namespace goldthread::read {

void read_body(Fields& fields, model::Body& body);
void read_meeting(Fields& fields, model::Meeting& meeting);
void read_stream(Fields& fields, model::Stream& stream);
void read_timetable(Fields& fields, model::Timetable& timetable);
void read_bank_holidays(const TomlValue& table, model::BankHolidays& holidays, model::YearStart start,
                        diagnostics::Diagnostics& diagnostics);

}  // namespace goldthread::read
