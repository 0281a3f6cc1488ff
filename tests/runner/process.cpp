#include "tests/runner/process.hpp"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace gossamer::tests {

namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void fail(char const* what) { throw std::system_error(errno, std::generic_category(), what); }

class Pipe {
public:
    Pipe() {
        if (pipe2(ends_, O_CLOEXEC) != 0) fail("pipe");
    }
    ~Pipe() {
        close_reader();
        close_writer();
    }
    Pipe(Pipe const&) = delete;
    Pipe& operator=(Pipe const&) = delete;

    int reader() const { return ends_[0]; }
    int writer() const { return ends_[1]; }
    void close_reader() { close_end(0); }
    void close_writer() { close_end(1); }

private:
    void close_end(int which) {
        if (ends_[which] >= 0) close(ends_[which]);
        ends_[which] = -1;
    }
    int ends_[2] = {-1, -1};
};

// The child's side between fork and exec: nothing here may allocate, since other threads held locks at the fork.
[[noreturn]] void become(char* const* arguments, char const* folder, Pipe const& in, Pipe const& out, Pipe const& err) {
    setpgid(0, 0);
    dup2(in.reader(), STDIN_FILENO);
    dup2(out.writer(), STDOUT_FILENO);
    dup2(err.writer(), STDERR_FILENO);
    if (chdir(folder) == 0) execvp(arguments[0], arguments);
    char const* problem = strerror(errno);
    [[maybe_unused]] auto written = write(STDERR_FILENO, problem, strlen(problem));
    _exit(127);
}

// Reads what is there. False at the end of the stream.
bool drain(int file, std::string& text) {
    char buffer[65536];
    auto count = read(file, buffer, sizeof buffer);
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) return true;
    if (count <= 0) return false;
    text.append(buffer, static_cast<std::size_t>(count));
    return true;
}

int milliseconds_until(Clock::time_point end) {
    auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
    return left < 0 ? 0 : static_cast<int>(left) + 1;
}

// Feeds the input and collects both streams until the program has closed them. False at the deadline.
bool converse(Pipe& in, Pipe& out, Pipe& err, std::string const& input, Finished& result, Clock::time_point end) {
    std::size_t fed = 0;
    if (input.empty()) in.close_writer();
    while (out.reader() >= 0 || err.reader() >= 0) {
        if (Clock::now() >= end) return false;
        pollfd files[] = {{out.reader(), POLLIN, 0}, {err.reader(), POLLIN, 0}, {in.writer(), POLLOUT, 0}};
        if (poll(files, 3, milliseconds_until(end)) < 0 && errno != EINTR) fail("poll");
        if (files[0].revents && !drain(out.reader(), result.out)) out.close_reader();
        if (files[1].revents && !drain(err.reader(), result.err)) err.close_reader();
        if (files[2].revents) {
            auto count = write(in.writer(), input.data() + fed, input.size() - fed);
            if (count > 0) fed += static_cast<std::size_t>(count);
            if (count < 0 || fed == input.size()) in.close_writer();
        }
    }
    return true;
}

// A program may close its streams and still run on.
bool await_end(pid_t child, int& status, Clock::time_point end) {
    for (;;) {
        auto ended = waitpid(child, &status, WNOHANG);
        if (ended == child) return true;
        if (ended < 0 && errno != EINTR) fail("waitpid");
        if (Clock::now() >= end) return false;
        usleep(500);
    }
}

}  // namespace

Finished run(std::vector<std::string> const& command, std::filesystem::path const& folder, std::string const& input,
             std::chrono::seconds deadline) {
    [[maybe_unused]] static bool const prepared = [] {
        std::signal(SIGPIPE, SIG_IGN);  // a program need not read its input
        // What the caller has set for interpreters of its own is no part of the test.
        for (char const* const name : {"PYTHONUNBUFFERED", "PYTHONOPTIMIZE", "PYTHONPATH", "PYTHONWARNINGS",
                                       "PYTHONDEVMODE", "PYTHONINSPECT", "PYTHONSAFEPATH"})
            unsetenv(name);
        setenv("PYTHONHASHSEED", "0", 1);
        setenv("PYTHONDONTWRITEBYTECODE", "1", 1);
        return true;
    }();

    std::vector<char*> arguments;
    for (auto const& part : command) arguments.push_back(const_cast<char*>(part.c_str()));
    arguments.push_back(nullptr);

    Pipe in, out, err;
    auto end = Clock::now() + deadline;
    auto child = fork();
    if (child < 0) fail("fork");
    if (child == 0) become(arguments.data(), folder.c_str(), in, out, err);
    setpgid(child, child);  // on both sides, so that it holds whoever comes first
    in.close_reader();
    out.close_writer();
    err.close_writer();
    fcntl(in.writer(), F_SETFL, O_NONBLOCK);

    Finished result;
    int status = 0;
    if (!converse(in, out, err, input, result, end) || !await_end(child, status, end)) {
        result.timed_out = true;
        kill(-child, SIGKILL);
        waitpid(child, &status, 0);
    }
    if (WIFSIGNALED(status)) result.signal = WTERMSIG(status);
    if (WIFEXITED(status)) result.status = WEXITSTATUS(status);
    return result;
}

std::string describe_end(Finished const& finished) {
    if (finished.timed_out) return "timed out";
    if (finished.signal)
        return "killed by signal " + std::to_string(finished.signal) + " (" + strsignal(finished.signal) + ")";
    return "exit status " + std::to_string(finished.status);
}

}  // namespace gossamer::tests
