#pragma once
// Who an edition is for: everyone, or the members of the council, whose copy holds exempt parts too (domain.md 2.6, 8).

namespace goldthread::disclose {

enum class Audience { everyone, members };

}  // namespace goldthread::disclose
