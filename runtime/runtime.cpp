#include "runtime/runtime.hpp"

#include <pthread.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdlib>
#include <mutex>

#include "runtime/core/str.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/heap/death.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/object/method_cache.hpp"
#include "runtime/object/type.hpp"

namespace gossamer {

namespace {

constexpr size_t value_stack_bytes = size_t{16} << 20;
// What natives that do not ask may need below the limit, and the handling of the error itself.
constexpr size_t stack_reserve = 256 * 1024;

// A __del__ runs in the middle of whatever dropped the last reference: an exception on its way there stays as it is.
void run_del(Object* object) {
    auto const finalise = type_of(*object).slots.finalise;
    if (!finalise) return;
    Owned pending = is_pending() ? take_pending() : Owned();
    finalise(Value::of(object));
    if (pending) restore_pending(std::move(pending));
}

std::vector<void (*)()>& further_definers() {
    static std::vector<void (*)()> definers;
    return definers;
}

void define_everything() {
    define_core_types();
    define_binding_types();
    define_exception_types();
    define_frame_types();
    define_number_types();
    define_text_types();
    define_container_types();
    define_function_types();
    define_weak_types();
    for (auto const define : further_definers()) define();
}

// Objects made here are shared by all threads afterwards: immortal, and with nothing left to be computed on demand.
void share(Heap& heap) {
    heap.for_each_object([](Object* object) {
        if (object->shape == &str_type.root) hash_of(*static_cast<Str*>(object));
    });
    heap.make_everything_immortal();
}

void make_process() {
    death_hooks.run_del = run_del;
    define_names();
    auto* const heap = new Heap;  // for ever
    Context context;
    Exceptions exceptions{};
    context.heap = heap;
    context.exceptions = &exceptions;
    Context* const outer = std::exchange(current_context, &context);
    define_everything();
    current_context = outer;
    share(*heap);
    if (context.methods) free_method_cache(context.methods);
}

char* lowest_of_stack() {
    if (getpid() == gettid()) {
        rlimit limit{};
        size_t bytes = size_t{8} << 20;
        if (getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY) bytes = limit.rlim_cur;
        // What lies above this frame is not known, but small beside the reserve.
        return static_cast<char*>(__builtin_frame_address(0)) - bytes + stack_reserve / 4;
    }
    pthread_attr_t attributes;
    void* lowest = nullptr;
    size_t bytes = 0;
    if (pthread_getattr_np(pthread_self(), &attributes) == 0) {
        pthread_attr_getstack(&attributes, &lowest, &bytes);
        pthread_attr_destroy(&attributes);
    }
    return static_cast<char*>(lowest);
}

}  // namespace

void free_record(Record* record);  // object/record.cpp

namespace {

// Frees what objects hold outside of the heap. Nothing is counted any more, so the order is free, but for classes: the
// layouts of their instances are found through them.
void empty_heap(Heap& heap) {
    heap.make_everything_immortal();
    auto const destroy = [](Object* object) {
        Layout const& layout = layout_of(*object);
        if (layout.destroy) layout.destroy(*object);
    };
    std::vector<Object*> types;
    std::vector<Record*> records;
    heap.for_each_object([&](Object* object) {
        if (Record* const record = record_of(*object)) records.push_back(record);
        if (type_of(*object).has(type_is_type)) types.push_back(object);
    });
    heap.for_each_object([&](Object* object) {
        if (!type_of(*object).has(type_is_type)) destroy(object);
    });
    // Large objects come newest first: derived classes before their bases, and metaclasses after their instances.
    for (Object* const type : types) destroy(type);
    for (Record* const record : records) free_record(record);
}

}  // namespace

FurtherTypes::FurtherTypes(void (*define)()) { further_definers().push_back(define); }

void initialise_process() {
    static std::once_flag once;
    std::call_once(once, make_process);
}

Context* make_context() {
    initialise_process();
    auto* const context = new Context;
    context->heap = new Heap;
    context->names = make_intern_table();
    context->exceptions = new Exceptions{};
    context->stack_limit = lowest_of_stack() + stack_reserve;
    void* const frames =
        mmap(nullptr, value_stack_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (frames == MAP_FAILED) std::abort();
    context->frames_top = static_cast<char*>(frames);
    context->frames_end = context->frames_top + value_stack_bytes;
    current_context = context;
    return context;
}

void destroy_weak_registry();  // runtime/weak/registry.hpp
void destroy_lifetimes();      // runtime/lifetimes/listening.hpp

void destroy_context(Context* context) {
    Context* const outer = current_context == context ? nullptr : current_context;
    current_context = context;
    destroy_lifetimes();
    empty_heap(*context->heap);
    destroy_weak_registry();  // its holds on immortals mean nothing any more
    destroy_intern_table(context->names);
    if (context->methods) free_method_cache(context->methods);
    delete context->exceptions;
    munmap(context->frames_end - value_stack_bytes, value_stack_bytes);
    delete context->heap;
    current_context = outer;
    delete context;
}

}  // namespace gossamer
