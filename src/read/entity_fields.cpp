#include "read/entity_fields.hpp"

namespace goldthread::read {

void read_entity(Fields& fields, model::Entity& entity, Need title) {
  fields.text("title", entity.title, title);
  fields.year("from", entity.from);
  fields.year("until", entity.until);
  fields.whole("order", entity.order, -100000, 100000);
  fields.lines("aliases", entity.aliases);
  fields.lines("also_called", entity.also_called);
  fields.word("access", entity.access,
              {{"public", model::Access::open}, {"exempt", model::Access::exempt}, {"confidential", model::Access::confidential}});
  fields.text("public_interest", entity.public_interest);
  fields.text("public_title", entity.public_title);
  fields.truth("sensitive", entity.sensitive);
  fields.truth("draft", entity.draft);
  fields.date("publish_from", entity.publish_from);
  fields.text("stage", entity.stage);
  if (const TomlValue* paragraph = fields.take("paragraph")) {
    if (paragraph->kind == TomlValue::Kind::number || fields.is(*paragraph, TomlValue::Kind::text, "paragraph"))
      entity.paragraph = paragraph->text;
  }
}

void read_holders(Fields& fields, std::vector<model::Holder>& holders) {
  fields.tables("holder", "a holder", [&](Fields& holder) {
    model::Holder out;
    out.place = holder.place();
    holder.text("name", out.name, Need::required);
    holder.date("from", out.from);
    holder.date("until", out.until);
    holders.push_back(std::move(out));
  });
}

void read_duties(Fields& fields, std::vector<model::Duty>& duties) {
  fields.tables("duties", "a duty", [&](Fields& duty) {
    model::Duty out;
    bool existing = false;
    out.place = duty.place();
    duty.text("what", out.what, Need::required);
    duty.text("month", out.month);
    duty.year("new_from", out.new_from);
    duty.truth("existing", existing);
    duties.push_back(std::move(out));
  });
}

void read_judgements(Fields& fields, std::vector<model::Judgement>& judgements) {
  fields.tables("judgement", "a judgement", [&](Fields& judgement) {
    std::optional<model::Period> period;
    model::RollUp status = model::RollUp::not_rated;
    model::Ref by;
    std::string why;
    judgement.period("period", period, Need::required);
    judgement.word("status", status,
                   {{"green", model::RollUp::green},
                    {"amber", model::RollUp::amber},
                    {"red", model::RollUp::red},
                    {"not-rated", model::RollUp::not_rated},
                    {"too-little-to-judge", model::RollUp::too_little_to_judge}},
                   Need::required);
    judgement.ref("by", by, Need::required);
    judgement.text("why", why, Need::required);
    if (period) judgements.push_back({*period, status, std::move(by), std::move(why), judgement.place()});
  });
}

}  // namespace goldthread::read
