#pragma once
// What is said of budget lines and risks: over or under in words, scores and their movement (domain.md 2.3). Nothing is escaped.
#include <string>

#include "derive/derived.hpp"
#include "model/content.hpp"
#include "render/words.hpp"

namespace goldthread::render {

// "£1,250,000", "£12.50", "£4.2 million": as many decimals as the amount needs.
std::string money_text(const model::Decimal& amount, std::string_view unit);
// "£120,000 over budget (1.4%)", "£40,000 under budget (0.6%)", "on budget", "no forecast"; of income
// "£20,000 under the income budgeted (1.4%)". No full stop.
std::string budget_words(const model::BudgetLine& line, const derive::BudgetRecord& record, const Words& words);
// "Score 16 (likelihood 4, impact 4), high; up 4 since the quarter before; 8 above its target of 8." "Not scored."
std::string risk_sentence(const model::Risk& risk, const derive::RiskRecord& record, const Words& words);
// "Up 4", "Down 2", "No change", "New". For narrow cells. Empty where it is not scored.
std::string movement_words(const derive::RiskRecord& record, const Words& words);

}  // namespace goldthread::render
