#include "lang/engine/interpreter.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "lang/engine/compile.hpp"
#include "lang/engine/imports.hpp"
#include "lang/engine/main_module.hpp"
#include "lang/nodes/node.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/errors/print_traceback.hpp"
#include "runtime/errors/signals.hpp"
#include "runtime/heap/collector.hpp"
#include "runtime/heap/dry_trial.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/lifetimes/chronicle.hpp"
#include "runtime/lifetimes/cycle_recorder.hpp"
#include "runtime/lifetimes/watch.hpp"
#include "runtime/runtime.hpp"
#include "runtime/types/file.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/module_spec.hpp"
#include "runtime/weak/exit.hpp"
#include "runtime/weak/registry.hpp"
#include "stdlib/embedded_modules.hpp"
#include "stdlib/modules/native_module.hpp"
#include "stdlib/modules/sys_info.hpp"

namespace gossamer {

namespace {

constexpr size_t kinds_in_report = 20;

// Objects that hold references. Texts and numbers are no measure: names stay interned.
size_t count_containers(Heap& heap) {
    size_t count = 0;
    heap.for_each_object([&](Object* object) { count += Heap::contents_of(*object) == Contents::references; });
    return count;
}

}  // namespace

namespace nodes {

bool at_safe_point() {
    Context& state = context();
    uint32_t const reasons = state.safe_point_reasons;
    if (reasons & (collection_due | stress)) collect_at_safe_point();
    return check_signal();
}

}  // namespace nodes

Interpreter::Interpreter(InterpreterOptions options) : options_(std::move(options)) {
    context_ = make_context();
    context_->specialise = options_.specialise;
    context_->develop = options_.develop;
    context_->bytes_warnings = options_.bytes_warnings;
    context_->max_str_digits = options_.max_str_digits;
    if (options_.bytes_warnings)
        options_.warnings.emplace_back(options_.bytes_warnings > 1 ? "error::BytesWarning" : "default::BytesWarning");
    context_->hooks = script_hooks();
    context_->modules = make_dict().release();
    context_->streams = make_streams(options_.unbuffered);
    Owned const builtins(import_module("builtins"));
    context_->builtins = builtins.get().as<Module>().dict;
    retain(context_->builtins);
    Owned const sys(import_module("sys"));
    Dict& sys_dict = *sys.get().as<Module>().dict;
    Ref<List> const arguments = make_list();
    for (std::string const& argument : options_.arguments) (void)append(*arguments, make_str(argument).release_value());
    put(sys_dict, intern("argv"), arguments.value());
    put(sys_dict, intern("executable"), make_str(options_.executable).value());
    StartFlags const& flags = options_.flags;
    set_start_flags(sys_dict, {flags.is_debug, flags.is_interactive, flags.is_interactive, flags.optimise,
                               flags.writes_no_bytecode, flags.has_no_user_site, flags.has_no_site,
                               flags.ignores_environment, flags.verbose, context_->bytes_warnings, flags.is_quiet, 1,
                               flags.is_isolated, context_->develop, 0, 0, flags.is_path_safe});
    Owned const search_path(get_attribute(sys, names::path));
    if (List* const list = search_path ? as_list(search_path.get()) : nullptr)
        for (std::string const& folder : options_.path) (void)append(*list, make_str(folder).release_value());
    Ref<Dict> const extended = make_dict();
    for (std::string const& option : options_.extended) {
        size_t const equals = option.find('=');
        Ref<Str> const value = equals == option.npos ? Ref<Str>() : make_str(option.substr(equals + 1));
        put(*extended, intern(option.substr(0, equals)), value ? value.value() : true_value);
    }
    put(sys_dict, intern("_xoptions"), extended.value());
    Ref<List> const words = make_list();
    for (std::string const& word : options_.words) (void)append(*words, make_str(word).release_value());
    put(sys_dict, intern("orig_argv"), words.value());
    if (!options_.warnings.empty()) {
        Ref<List> const filters = make_list();
        for (std::string const& each : options_.warnings) (void)append(*filters, make_str(each).release_value());
        put(sys_dict, intern("warnoptions"), filters.value());
    }

    Ref<Module> const main = make_module(names::__main__);
    put(*context_->modules, names::__main__, main.value());
    main_ = main->dict;
    retain(main_);
    put(*main_, names::__annotations__, make_dict().value());
    put(*main_, names::__builtins__, builtins.get());
    if (options_.gc_stress) context_->safe_point_reasons = context_->safe_point_reasons | stress;
    // The filters are in force before the program begins.
    if (!options_.warnings.empty() && !Owned(import_module("warnings")) && !report_uncaught()) clear_pending();
    if (options_.report_cycles) (void)cycle_recorder();
    baseline_ = count_containers(*context_->heap);
}

Interpreter::~Interpreter() { destroy_context(context_); }

void Interpreter::prepend_path(std::string const& folder) {
    if (options_.flags.is_path_safe) return;
    Value const sys = get(*context_->modules, intern("sys"));
    Owned const path(get_attribute(sys, names::path));
    if (List* const list = path ? as_list(path.get()) : nullptr) {
        Ref<Str> const text = make_str(folder);
        Owned const done(call_method(path.get(), intern("insert"), {Value::integer(0), text.value()}));
        (void)list;
    }
    if (is_pending()) clear_pending();
}

int report_exit() {
    if (is_pending(system_exit_type)) {
        Owned const exception = take_pending();
        Owned const code(get_attribute(exception.get(), intern("code")));
        if (!code || code.get().is_none()) {
            if (is_pending()) clear_pending();
            return 0;
        }
        if (is_int(code.get())) {
            auto const number = fitting_int64(code.get());
            return number ? static_cast<int>(*number & 0xFF) : 255;
        }
        flush_streams();
        std::string text;
        if (!append_str(text, code.get())) clear_pending();
        (void)write_to_stderr(text + "\n");
        return 1;
    }
    bool const interrupted = is_pending(keyboard_interrupt_type);
    flush_streams();
    if (!report_uncaught()) return report_exit();
    if (!interrupted) return 1;
    end_by(SIGINT);
    return status_after(SIGINT);
}

int Interpreter::run_bytes(std::string_view bytes, std::string const& filename) {
    Ref<Str> const name = make_str(filename);
    ScriptCode* const code = compile_file_bytes(bytes, name.get());
    if (!code) return report_exit();
    Ref<Code> held = Ref<Code>::adopt(code);
    Owned const result(run_code(*code, *main_, empty));
    return result ? 0 : report_exit();
}

int Interpreter::run_file(std::string const& path, bool skips_first_line) {
    std::ifstream stream(path, std::ios::binary);
    std::stringstream text;
    text << stream.rdbuf();
    // As CPython: the folder in front, and nothing else made of it.
    std::string const whole = path.starts_with('/') ? path : std::filesystem::current_path().string() + "/" + path;
    put(*main_, names::__file__, make_str(whole).value());
    put(*main_, names::__cached__, none);
    Owned const loader(make_source_file_loader(names::__main__, whole));
    put(*main_, names::__loader__, loader.get());
    std::string bytes = text.str();
    // The line stays, empty, so that the others keep their numbers.
    if (skips_first_line) bytes.erase(0, std::min(bytes.find('\n'), bytes.size()));
    return run_bytes(bytes, whole);
}

int Interpreter::run_text(std::string_view text, std::string const& filename) {
    register_source(filename, std::string(text));
    put(*main_, names::__loader__, Value::of(&built_in_importer_type));
    if (filename == "<stdin>") {
        put(*main_, names::__file__, make_str(filename).value());
        put(*main_, names::__cached__, none);
    }
    return run_bytes(text, filename);
}

// Runs what was found by name as __main__, which knows what it is from its __spec__.
int Interpreter::run_found(FoundModule const& found, std::string const& name) {
    Ref<Str> const name_text = make_str(name);
    Owned const spec(make_spec_of(found, name_text.get()));
    std::string const place = found.kind == FoundModule::file ? found.path : "<embedded " + name + ">";
    std::optional<std::string> text;
    if (found.kind == FoundModule::file)
        text = read_whole_file(found.path);
    else
        text = std::string(found.embedded_module->text);
    if (!text) (void)raise_os_error(errno, make_str(place).value());
    if (!spec || !text) return report_exit();
    Owned const parent(get_attribute(spec.get(), "parent")), loader(get_attribute(spec.get(), "loader"));
    put(*main_, names::__package__, parent.get());
    put(*main_, names::__loader__, loader.get());
    put(*main_, names::__spec__, spec.get());
    put(*main_, names::__file__, make_str(place).value());
    put(*main_, names::__cached__, none);
    return run_bytes(*text, place);
}

int Interpreter::run_module(std::string const& name) {
    auto const main = find_main_module(name);
    if (!main) return report_exit();
    if (!main->complaint.empty()) {
        flush_streams();
        (void)write_to_stderr(fmt::format("{}: {}\n", options_.executable, main->complaint));
        return 1;
    }
    Value const sys = get(*context_->modules, intern("sys"));
    Owned const arguments(get_attribute(sys, intern("argv")));
    if (List* const list = arguments ? as_list(arguments.get()) : nullptr;
        list && list->size && main->found.kind == FoundModule::file)
        store(list->items[0], make_str(main->found.path).release_value());
    return run_found(main->found, main->name);
}

int Interpreter::run_folder(std::string const& folder) {
    Ref<List> const path = make_list();
    (void)append(*path, make_str(folder).release_value());
    auto const found = find_module("__main__", path.value());
    if (!found) return report_exit();
    if (found->kind != FoundModule::file || found->is_package()) {
        (void)write_to_stderr(fmt::format("{}: can't find '__main__' module in '{}'\n", options_.executable, folder));
        return 1;
    }
    prepend_path(folder);
    return run_found(*found, "__main__");
}

// Lets go of all that the program made, so that what is left after a collection is a leak: the names of __main__, the
// modules it imported, and what the interpreter remembers of its last error.
void Interpreter::forget_program() {
    Dict& modules = *context_->modules;
    {
        Ref<Dict> const all = copy_of(modules);
        uint32_t position = 0;
        while (DictEntry* const entry = next_entry(*all, position)) {
            Module* const module = as_module(entry->value);
            bool const is_first = entry->key == Value::of(names::builtins) || entry->key == Value::of(intern("sys"));
            if (is_first) continue;
            if (module) clear(*module->dict);
            remove(modules, &entry->key.as<Str>());
        }
    }
    clear(*main_);
    Dict& sys = *get(modules, intern("sys")).as<Module>().dict;
    for (char const* name : {"last_exc", "last_type", "last_value", "last_traceback", "path_importer_cache"})
        remove(sys, intern(name));
    remove(*context_->builtins, names::_);
    for (Object** hook : {&context_->asyncgen_firstiter, &context_->asyncgen_finalizer})
        if (Object* const old = std::exchange(*hook, nullptr)) release(old);
    for (int i = 0; i < 3; ++i) (void)context_->heap->collector().collect_full();
}

// Looks once more, for what no collection has come to; as nothing runs any more, there is no need to collect it.
void Interpreter::report_cycles() {
    CycleRecorder& recorder = cycle_recorder();
    std::vector<Object*> const garbage = find_garbage(*context_->heap);
    if (!garbage.empty()) recorder.found(garbage);
    // Whatever the program has made of sys.stderr.
    std::fputs(report_of_cycles(recorder, kinds_in_report).c_str(), stderr);
}

bool Interpreter::start_lifetimes() {
    LifetimeOptions const& wanted = options_.lifetimes;
    if (!wanted.traces && !wanted.reports) return true;
    ChronicleOptions options{
        .traces_all = wanted.traces_all, .reports = wanted.reports, .reports_all = wanted.reports_all};
    if (wanted.traces &&
        !(options.trace = wanted.trace_file.empty() ? stderr : std::fopen(wanted.trace_file.c_str(), "w")))
        return false;
    start_chronicle(options);
    return true;
}

// The names go, and with them whatever was held by names alone. No program code runs any more.
void Interpreter::end_lifetimes() {
    Lifetimes& here = lifetimes();
    here.has_ended = true;
    weak_registry().is_shut_down = weak_registry().is_silent = true;
    forget_program();
    here.chronicle->finish();
    // Whatever the program has made of sys.stderr.
    std::fputs(here.chronicle->report().c_str(), stderr);
}

int Interpreter::finish(int status) {
    Lifetimes* const listening = lifetimes_if_any();
    if (listening && listening->chronicle) listening->chronicle->note_end_of_program();
    run_exit_protocol(*main_);
    tell_watches_of_exit();
    if (!flush_streams() && status == 0) status = 120;
    if (options_.report_cycles) report_cycles();
    if (listening && listening->chronicle) end_lifetimes();
    if (options_.live_objects) {
        forget_program();
        int64_t const left = static_cast<int64_t>(count_containers(*context_->heap)) - static_cast<int64_t>(baseline_);
        (void)write_to_stderr(fmt::format("live objects: {} over baseline\n", left > 0 ? left : 0));
    }
    return status;
}

}  // namespace gossamer
