// _lifetime_cycles: the native half of lifetime.cycles() and lifetime.graph().
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

#include "runtime/binding/native.hpp"
#include "runtime/errors/signals.hpp"
#include "runtime/lifetimes/cycle_recorder.hpp"
#include "runtime/lifetimes/picture.hpp"
#include "runtime/types/list.hpp"
#include "stdlib/modules/native_module.hpp"

extern char** environ;

namespace gossamer {

namespace {

Value text(std::string const& words) { return make_str(words).release_value(); }
Value number(double amount) { return Value::integer(static_cast<int64_t>(amount + 0.5)); }

template <class Items, class Make> Ref<Tuple> tuple_of(Items const& items, Make make) {
    std::vector<Owned> owned;
    for (auto const& item : items) owned.push_back(Owned(make(item)));
    std::vector<Value> values;
    for (Owned const& each : owned) values.push_back(each.get());
    return make_tuple({values.data(), values.size()});
}

Value tuple_of_values(std::initializer_list<Value> owned) {
    Ref<Tuple> result = make_tuple({owned.begin(), owned.size()});
    for (Value const value : owned) release(value);
    return result.release_value();
}

// The fields of a lifetime.Cycle, in order.
Value describe_group(CycleGroup const& group) {
    size_t at = 0;
    Ref<Tuple> const edges = tuple_of(group.nodes, [&](CycleNode const& node) {
        CycleNode const& next = group.nodes[++at % group.nodes.size()];
        return tuple_of_values({text(node.text), text(node.sort), text(node.via), text(next.text)});
    });
    Ref<Tuple> const members = tuple_of(group.members, text);
    Ref<Tuple> const definitions = tuple_of(group.definitions, [](Definition const& each) {
        return tuple_of_values({text(each.name), text(each.file), Value::integer(each.line)});
    });
    return tuple_of_values(
        {retain(edges.value()), retain(members.value()), number(static_cast<double>(group.component_size)),
         group.can_be_weak ? text(group.weaken) : none, text(group.advice), Value::boolean(group.breaks_all),
         number(group.count), number(group.objects), number(group.freed_objects), number(group.freed_bytes),
         retain(definitions.value()), text(text_of_group(group))});
}

bool record() {
    (void)cycle_recorder();
    return true;
}

bool forget() {
    cycle_recorder().forget();
    return true;
}

Value found(int64_t most) {
    CycleRecorder const& recorder = cycle_recorder();
    Ref<Tuple> const groups =
        tuple_of(sorted_groups(recorder), [](CycleGroup const* group) { return describe_group(*group); });
    return tuple_of_values({retain(groups.value()), Value::boolean(recorder.is_whole()),
                            text(report_of_cycles(recorder, static_cast<size_t>(std::max<int64_t>(most, 0))))});
}

Value picture(Value roots, int64_t depth, int64_t most, bool innards, bool cycles) {
    std::vector<Object*> objects;
    for (Value const value : roots.as<Tuple>().view())
        if (value.is_object()) objects.push_back(value.object());
    PictureOptions options;
    options.depth = static_cast<size_t>(std::max<int64_t>(depth, 0));
    options.most = static_cast<size_t>(std::max<int64_t>(most, 1));
    options.innards = innards;
    options.garbage = cycles;
    return text(dot_of(take_picture(objects, options), cycles ? &cycle_recorder() : nullptr));
}

// --- Graphviz

struct ScratchFile {
    std::FILE* file = std::tmpfile();
    ~ScratchFile() {
        if (file) std::fclose(file);
    }
    std::string text() {
        std::string all;
        char part[512];
        std::rewind(file);
        while (size_t const got = std::fread(part, 1, sizeof part, file)) all.append(part, got);
        return all;
    }
};

// Waits for the process; a signal that makes the program raise ends it. False: an exception is pending.
bool wait_for(pid_t process, int& status) {
    while (waitpid(process, &status, 0) < 0) {
        if (errno != EINTR) return bool(raise_os_error(errno, empty));
        if (check_signal()) continue;
        kill(process, SIGKILL);
        while (waitpid(process, &status, 0) < 0 && errno == EINTR) {}
        return false;
    }
    return true;
}

// Graphviz' program, as PATH has it, makes a file of a text in DOT. No shell is asked.
bool draw(Value dot, Value format, Value file) {
    ScratchFile input, complaints;
    if (!input.file || !complaints.file) return bool(raise_os_error(errno, empty));
    std::string_view const words = dot.as<Str>().view();
    if (std::fwrite(words.data(), 1, words.size(), input.file) != words.size() || std::fflush(input.file) != 0)
        return bool(raise_os_error(errno, empty));
    std::rewind(input.file);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, fileno(input.file), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, fileno(complaints.file), STDERR_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t signals;
    sigemptyset(&signals);
    posix_spawnattr_setsigmask(&attributes, &signals);
    sigaddset(&signals, SIGPIPE);
    sigaddset(&signals, SIGINT);
    posix_spawnattr_setsigdefault(&attributes, &signals);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    std::string program = "dot", how = "-T" + std::string(format.as<Str>().view()), output = "-o",
                target(file.as<Str>().view());
    char* const arguments[] = {program.data(), how.data(), output.data(), target.data(), nullptr};
    pid_t process = 0;
    int const problem = posix_spawnp(&process, "dot", &actions, &attributes, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (problem == ENOENT || problem == EACCES)
        return bool(raise(runtime_error_type,
                          "lifetime.graph() needs the program dot of Graphviz to write {}: it is not on PATH. "
                          "Install Graphviz, or write a .dot file.",
                          file.as<Str>().view()));
    if (problem) return bool(raise_os_error(problem, empty));
    int status = 0;
    if (!wait_for(process, status)) return false;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return true;
    std::string what = complaints.text();
    while (what.ends_with('\n')) what.pop_back();
    return bool(raise(runtime_error_type, "Graphviz' dot could not write {}: {}", file.as<Str>().view(),
                      what.empty() ? "it was killed" : what));
}

constexpr Native functions[] = {
    function<&record, "record()">("From now on what collections find is recorded."),
    function<&forget, "forget()">("Forget what was recorded so far."),
    function<&found, "found(most, /)">("The groups of cycles, whether all was looked at, and the report."),
    function<&picture, "picture(roots, depth, most, innards, cycles, /)">("The object graph in DOT."),
    function<&draw, "draw(dot, format, file, /)">("Let Graphviz draw a text in DOT."),
};

}  // namespace

extern NativeModule const lifetime_cycles_module;
NativeModule const lifetime_cycles_module{"_lifetime_cycles", [](Module& module) {
                                              add_functions(*module.dict, functions, intern("_lifetime_cycles"));
                                              return true;
                                          }};

}  // namespace gossamer
