#pragma once
// Draws the whole of the site that is shown, on a thread of its own that gives way to others, once it has been shown for a moment. A newer
// site takes the place of one that is not finished.
#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

#include "preview/shown_site.hpp"

namespace goldthread::preview {

class Proofreader {
 public:
  using Done = std::function<void(const std::shared_ptr<const ShownSite>& site, const Proof& proof)>;
  explicit Proofreader(Done done);
  ~Proofreader();
  Proofreader(const Proofreader&) = delete;
  Proofreader& operator=(const Proofreader&) = delete;

  void read(std::shared_ptr<const ShownSite> site);
  // Leaves off, so that what is waited for has the machine to itself. Gives the site that is not read to its end; null where there is none.
  std::shared_ptr<const ShownSite> rest();

 private:
  void work();

  Done done_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::shared_ptr<const ShownSite> next_;
  std::shared_ptr<const ShownSite> reading_;
  std::atomic<bool> stop_reading_ = false;
  bool ending_ = false;
  std::thread thread_;
};

}  // namespace goldthread::preview
