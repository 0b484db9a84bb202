#include "preview/proofreader.hpp"

#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <utility>

namespace goldthread::preview {

namespace {

constexpr std::chrono::milliseconds moment(300);  // in which someone who saves often saves again
constexpr int gives_way = 15;                     // nice value

}  // namespace

Proofreader::Proofreader(Done done) : done_(std::move(done)), thread_([this] { work(); }) {}

Proofreader::~Proofreader() {
  {
    const std::lock_guard<std::mutex> hold(mutex_);
    ending_ = true;
    stop_reading_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void Proofreader::read(std::shared_ptr<const ShownSite> site) {
  {
    const std::lock_guard<std::mutex> hold(mutex_);
    next_ = std::move(site);
    stop_reading_ = true;
  }
  changed_.notify_all();
}

std::shared_ptr<const ShownSite> Proofreader::rest() {
  const std::lock_guard<std::mutex> hold(mutex_);
  stop_reading_ = true;
  auto next = std::exchange(next_, nullptr);
  return next ? next : reading_;
}

void Proofreader::work() {
  ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), gives_way);
  std::unique_lock<std::mutex> hold(mutex_);
  while (!ending_) {
    changed_.wait(hold, [&] { return ending_ || next_; });
    std::shared_ptr<const ShownSite> site = next_;
    if (ending_ || changed_.wait_for(hold, moment, [&] { return ending_ || next_ != site; })) continue;
    reading_ = std::exchange(next_, nullptr);
    stop_reading_ = false;
    hold.unlock();
    if (const auto proof = site->proof(stop_reading_)) done_(site, *proof);
    site.reset();
    hold.lock();
    reading_.reset();
  }
}

}  // namespace goldthread::preview
