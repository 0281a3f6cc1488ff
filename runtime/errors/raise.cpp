#include "runtime/errors/raise.hpp"

#include <cerrno>
#include <cstring>

#include "runtime/core/int.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/errors/frame.hpp"

namespace gossamer {

using namespace exception_fields;

namespace {

// Takes over the reference. Whatever was pending is replaced.
[[gnu::noinline, gnu::cold]] Raised become_pending(Object* exception) {
    Object* const old = std::exchange(context().pending, exception);
    if (old) release(old);
    return {};
}

Raised raise_fresh(Exception* exception) {
    chain_context(*exception);
    return become_pending(exception);
}

}  // namespace

void chain_context(Exception& exception) {
    Value const handled = handling();
    if (!handled || handled == Value::of(&exception)) return;
    // The new exception may already stand somewhere in the chain of the handled one: that link is cut, so that
    // no chain bites its own tail. A chain that has a cycle already is walked with a second pointer at half
    // speed, and left alone.
    Exception* link = &handled.as<Exception>();
    Exception* slow = link;
    bool slow_moves = false;
    while (link->context_exception.is_object()) {
        Exception* const next = &link->context_exception.as<Exception>();
        if (next == &exception) {
            store(link->context_exception, empty);
            break;
        }
        link = next;
        if (link == slow) break;
        if (slow_moves) slow = &slow->context_exception.as<Exception>();
        slow_moves = !slow_moves;
    }
    store(exception.context_exception, retain(handled));
}

Raised raise_text(Type& type, std::string_view text) {
    Owned const message = make_str(text).release_value();
    return raise_with(type, message.get());
}

Raised raise_with(Type& type, Value argument) {
    if (type.slots.initialise == &initialise_exception) {
        Value const args[] = {argument};
        return raise_fresh(allocate_exception(type, std::span<Value const>(args, argument ? 1 : 0)));
    }
    if (&type == &stop_iteration_type) {
        Value const args[] = {argument};
        // Without a value it has no arguments either.
        Exception* const exception = allocate_exception(type, std::span<Value const>(args, argument ? 1 : 0));
        exception->fields[stop_value] = argument ? retain(argument) : none;
        return raise_fresh(exception);
    }
    Owned const exception = argument ? make_exception(type, {argument}) : make_exception(type, {});
    if (!exception) return {};
    return raise_instance(exception);
}

Raised raise_instance(Value exception) {
    chain_context(exception.as<Exception>());
    return become_pending(retain(exception).object());
}

Raised raise_memory_error() { return raise_fresh(allocate_exception(memory_error_type, {})); }

Raised raise_recursion_error(char const* doing) {
    return raise(recursion_error_type, "maximum recursion depth exceeded{}", doing);
}

Raised raise_os_error(int error_number, Value filename) {
    Type& type = os_error_type_for(error_number);
    Owned const text = make_str(std::strerror(error_number)).release_value();
    Value const args[] = {Value::integer(error_number), text};
    Exception* const exception = allocate_exception(type, args);
    exception->fields[os_errno] = Value::integer(error_number);
    exception->fields[os_strerror] = retain(text.get());
    if (filename && !filename.is_none()) exception->fields[os_filename] = retain(filename);
    return raise_fresh(exception);
}

Raised raise_attribute_error(Value object, Str* name) {
    std::string const text =
        is_type(object)
            ? fmt::format("type object '{}' has no attribute '{}'", object.as<Type>().name_text(), name->view())
            : fmt::format("'{}' object has no attribute '{}'", type_of(object).name_text(), name->view());
    Owned const message = make_str(text).release_value();
    Value const args[] = {message};
    Exception* const exception = allocate_exception(attribute_error_type, args);
    exception->fields[attribute_name] = retain(Value::of(name));
    exception->fields[attribute_obj] = retain(object);
    return raise_fresh(exception);
}

void complete_attribute_error(Value object, Str* name) {
    if (!is_pending(attribute_error_type)) return;
    auto& exception = static_cast<Exception&>(*context().pending);
    if (exception.fields[attribute_name] || exception.fields[attribute_obj]) return;
    exception.fields[attribute_name] = retain(Value::of(name));
    exception.fields[attribute_obj] = retain(object);
}

bool is_pending(Type& type) {
    Object* const pending = context().pending;
    return pending && type_of(*pending).derives_from(type);
}

Owned take_pending() { return Value::of(std::exchange(context().pending, nullptr)); }

void restore_pending(Owned exception) { become_pending(exception.release().object()); }

void clear_pending() {
    if (Object* const old = std::exchange(context().pending, nullptr)) release(old);
}

std::optional<Owned> take_stop_iteration() {
    Object* const pending = context().pending;
    if (!pending || !type_of(*pending).derives_from(stop_iteration_type)) return std::nullopt;
    Owned const exception = take_pending();
    Value const value = exception.get().as<Exception>().fields[stop_value];
    return Owned::share(value ? value : none);
}

Type& os_error_type_for(int64_t error_number) {
    switch (error_number) {
        case EAGAIN:
        case EALREADY:
        case EINPROGRESS: return blocking_io_error_type;
        case EPIPE:
        case ESHUTDOWN: return broken_pipe_error_type;
        case ECHILD: return child_process_error_type;
        case ECONNABORTED: return connection_aborted_error_type;
        case ECONNREFUSED: return connection_refused_error_type;
        case ECONNRESET: return connection_reset_error_type;
        case EEXIST: return file_exists_error_type;
        case ENOENT: return file_not_found_error_type;
        case EISDIR: return is_a_directory_error_type;
        case ENOTDIR: return not_a_directory_error_type;
        case EINTR: return interrupted_error_type;
        case EACCES:
        case EPERM: return permission_error_type;
        case ESRCH: return process_lookup_error_type;
        case ETIMEDOUT: return timeout_error_type;
        default: return os_error_type;
    }
}

}  // namespace gossamer
