#pragma once
// Who asked what of whom, and what came of it (domain.md S12, S22, S25, S34, S37, S42, S46, S49): statements, surveys and
// consultations, question sessions, board actions, and who does what. Registers of hot spots have a file of their own.
#include <cstdint>
#include <string>

#include "site/edition.hpp"

namespace goldthread::site {

std::string statements_page(const Edition& edition);
std::string statement_page(const Edition& edition, std::uint32_t index);
std::string surveys_page(const Edition& edition);
std::string survey_page(const Edition& edition, std::uint32_t index);
std::string question_sessions_page(const Edition& edition);
std::string question_session_page(const Edition& edition, std::uint32_t index);
std::string board_actions_page(const Edition& edition);
std::string roles_page(const Edition& edition);

}  // namespace goldthread::site
