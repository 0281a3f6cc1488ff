// Owners: for the inside of functions and for API borders. See value.hpp for the conventions.
//
//   Owned      one owned Value, or empty (then an exception is pending)
//   Ref<T>     one owned T, or null (then an exception is pending)
//
// `release()` hands the reference to the caller; `get()` lends it.
#pragma once
#include <optional>
#include <utility>

#include "runtime/value/value.hpp"

namespace gossamer {

class Owned {
public:
    constexpr Owned() = default;
    constexpr Owned(Value owned) : value_(owned) {}  // takes over
    static Owned share(Value borrowed) { return Owned(retain(borrowed)); }
    Owned(Owned&& other) noexcept : value_(std::exchange(other.value_, empty)) {}
    Owned& operator=(Owned&& other) noexcept {
        // The new value stands before the old one is dropped: a __del__ may look.
        Value const old = std::exchange(value_, std::exchange(other.value_, empty));
        gossamer::release(old);
        return *this;
    }
    ~Owned() { gossamer::release(value_); }

    explicit operator bool() const { return bool(value_); }
    Value get() const { return value_; }
    operator Value() const& { return value_; }
    operator Value() && = delete;  // would drop what it lends; say release() or get()
    [[nodiscard]] Value release() { return std::exchange(value_, empty); }
    void reset() { gossamer::release(std::exchange(value_, empty)); }

private:
    Value value_;
};

template <class T> class Ref {
public:
    constexpr Ref() = default;
    constexpr Ref(std::nullptr_t) {}
    static Ref adopt(T* owned) {
        Ref ref;
        ref.object_ = owned;
        return ref;
    }
    static Ref share(T* borrowed) {
        if (borrowed) retain(static_cast<Object*>(borrowed));
        return adopt(borrowed);
    }
    Ref(Ref&& other) noexcept : object_(std::exchange(other.object_, nullptr)) {}
    template <class U>
    requires std::is_base_of_v<T, U> Ref(Ref<U>&& other)
    noexcept : object_(other.release()) {}
    Ref& operator=(Ref&& other) noexcept {
        T* const old = std::exchange(object_, std::exchange(other.object_, nullptr));
        if (old) gossamer::release(static_cast<Object*>(old));
        return *this;
    }
    ~Ref() {
        if (object_) gossamer::release(static_cast<Object*>(object_));
    }

    explicit operator bool() const { return object_; }
    T* get() const { return object_; }
    T* operator->() const { return object_; }
    T& operator*() const { return *object_; }
    Value value() const { return Value::of(object_); }  // borrowed; must not be null
    [[nodiscard]] T* release() { return std::exchange(object_, nullptr); }
    [[nodiscard]] Value release_value() {
        T* o = release();
        return o ? Value::of(o) : empty;
    }

private:
    T* object_ = nullptr;
};

// TRY(expression): its value, or return from this function with the same failure. The expression may be
// a Value, Owned, Ref, pointer, optional or bool (false = failed); the function may return any of them.
namespace detail {
inline Value unwrap(Value v) { return v; }
inline Owned unwrap(Owned& v) { return std::move(v); }
template <class T> Ref<T> unwrap(Ref<T>& v) { return std::move(v); }
template <class T> T* unwrap(T* v) { return v; }
template <class T> T unwrap(std::optional<T>& v) { return std::move(*v); }
inline void unwrap(bool) {}
}  // namespace detail
#define TRY(expression)                                                                                                \
    ({                                                                                                                 \
        auto try_result_ = (expression);                                                                               \
        if (!try_result_) [[unlikely]]                                                                                 \
            return {};                                                                                                 \
        ::gossamer::detail::unwrap(try_result_);                                                                       \
    })

// Puts an owned value into a slot, and only then drops the old one.
inline void store(Value& slot, Value owned) {
    Value const old = std::exchange(slot, owned);
    release(old);
}

// Leaves an owning slot empty, and only then drops what was in it.
inline void drop(Value& slot) { store(slot, empty); }
template <class T> void drop(T*& slot) {
    if (T* const old = std::exchange(slot, nullptr)) release(static_cast<Object*>(old));
}

}  // namespace gossamer
