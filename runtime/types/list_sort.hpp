// A stable merge sort that uses the runs it finds: long ones as they are, short ones filled up by binary insertion,
// merged in the order that powersort gives, so that the tree of merges is nearly the best one.
//
// `less(a, b)` gives true, false or nothing (an exception is pending): then the sort stops, and the row still holds
// every element once.
#pragma once
#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>

namespace gossamer::sorting {

template <class Element, class Less>
class MergeSort {
public:
    MergeSort(Element* row, size_t size, Less less) : row_(row), size_(size), less_(less) {}

    bool run() {
        if (size_ < 2) return true;
        size_t const least = least_run();
        size_t begin = 0;
        while (begin < size_) {
            auto end = find_run(begin);
            if (!end) return false;
            size_t const wanted = size_ - begin < least ? size_ : begin + least;
            if (*end < wanted) {
                if (!insert_sorted(begin, *end, wanted)) return false;
                end = wanted;
            }
            if (!push({begin, *end, 0})) return false;
            begin = *end;
        }
        while (runs_ > 1)
            if (!merge_top()) return false;
        return true;
    }

private:
    struct Run { size_t begin, end; unsigned power; };

    // Between 32 and 64, so that the number of runs is a power of two or just below one.
    size_t least_run() const {
        size_t n = size_, rest = 0;
        while (n >= 64) {
            rest |= n & 1;
            n >>= 1;
        }
        return n + rest;
    }

    // The end of the run that begins here; a strictly falling one is turned round.
    std::optional<size_t> find_run(size_t begin) {
        size_t end = begin + 1;
        if (end == size_) return end;
        auto const falls = less_(row_[end], row_[end - 1]);
        if (!falls) return std::nullopt;
        for (++end; end < size_; ++end) {
            auto const less = less_(row_[end], row_[end - 1]);
            if (!less) return std::nullopt;
            if (*less != *falls) break;
        }
        if (*falls)
            for (size_t i = begin, j = end - 1; i < j; ++i, --j) std::swap(row_[i], row_[j]);
        return end;
    }

    // [begin, sorted) is in order; brings [sorted, end) in.
    bool insert_sorted(size_t begin, size_t sorted, size_t end) {
        for (; sorted < end; ++sorted) {
            Element const element = row_[sorted];
            size_t low = begin, high = sorted;
            while (low < high) {
                size_t const middle = (low + high) / 2;
                auto const less = less_(element, row_[middle]);
                if (!less) return false;
                if (*less) high = middle;
                else low = middle + 1;
            }
            for (size_t i = sorted; i > low; --i) row_[i] = row_[i - 1];
            row_[low] = element;
        }
        return true;
    }

    // How deep in a perfect tree of merges the border between two neighbouring runs lies.
    unsigned power_of(Run const& left, Run const& right) const {
        uint64_t a = left.begin + left.end, b = right.begin + right.end;
        uint64_t const whole = 2 * uint64_t{size_};
        unsigned power = 0;
        for (;;) {
            ++power;
            a <<= 1, b <<= 1;
            bool const a_high = a >= whole, b_high = b >= whole;
            if (a_high != b_high) return power;
            if (a_high) a -= whole, b -= whole;
        }
    }

    bool push(Run run) {
        if (runs_) {
            unsigned const power = power_of(stack_[runs_ - 1], run);
            while (runs_ > 1 && stack_[runs_ - 2].power > power)
                if (!merge_top()) return false;
            stack_[runs_ - 1].power = power;
        }
        stack_[runs_++] = run;
        return true;
    }

    bool merge_top() {
        Run& left = stack_[runs_ - 2];
        Run const right = stack_[--runs_];
        size_t const end = right.end, middle = right.begin;
        size_t const begin = left.begin;
        left.end = end;
        return merge(begin, middle, end);
    }

    // First place in [begin, end) whose element is greater than `element`: leaps, then halves.
    std::optional<size_t> upper_bound(Element const& element, size_t begin, size_t end) {
        size_t low = begin, leap = 1;
        while (low + leap < end) {
            auto const less = less_(element, row_[low + leap - 1]);
            if (!less) return std::nullopt;
            if (*less) { end = low + leap - 1; break; }
            low += leap;
            leap *= 2;
        }
        while (low < end) {
            size_t const middle = (low + end) / 2;
            auto const less = less_(element, row_[middle]);
            if (!less) return std::nullopt;
            if (*less) end = middle;
            else low = middle + 1;
        }
        return low;
    }
    // First place in [begin, end) whose element is not less than `element`, looked for from the end.
    std::optional<size_t> lower_bound(Element const& element, size_t begin, size_t end) {
        size_t high = end, leap = 1;
        while (begin + leap < high) {
            auto const less = less_(row_[high - leap], element);
            if (!less) return std::nullopt;
            if (*less) { begin = high - leap + 1; break; }
            high -= leap;
            leap *= 2;
        }
        while (begin < high) {
            size_t const middle = (begin + high) / 2;
            auto const less = less_(row_[middle], element);
            if (!less) return std::nullopt;
            if (*less) begin = middle + 1;
            else high = middle;
        }
        return begin;
    }

    bool merge(size_t begin, size_t middle, size_t end) {
        // What is in place already stays out of it.
        auto const first = upper_bound(row_[middle], begin, middle);
        if (!first) return false;
        begin = *first;
        if (begin == middle) return true;
        auto const last = lower_bound(row_[middle - 1], middle, end);
        if (!last) return false;
        end = *last;
        if (middle == end) return true;
        return middle - begin <= end - middle ? merge_forward(begin, middle, end) : merge_backward(begin, middle, end);
    }

    Element* aside(size_t count) {
        if (count > aside_size_) {
            aside_.reset(new Element[count]);
            aside_size_ = count;
        }
        return aside_.get();
    }

    bool merge_forward(size_t begin, size_t middle, size_t end) {
        size_t const count = middle - begin;
        Element* const left = aside(count);
        for (size_t i = 0; i < count; ++i) left[i] = row_[begin + i];
        size_t i = 0, j = middle, to = begin;
        bool good = true;
        while (i < count && j < end) {
            auto const less = less_(row_[j], left[i]);
            if (!less) [[unlikely]] { good = false; break; }
            if (*less) row_[to++] = row_[j++];
            else row_[to++] = left[i++];
        }
        while (i < count) row_[to++] = left[i++];
        return good;
    }

    bool merge_backward(size_t begin, size_t middle, size_t end) {
        size_t const count = end - middle;
        Element* const right = aside(count);
        for (size_t i = 0; i < count; ++i) right[i] = row_[middle + i];
        size_t i = middle, j = count, to = end;
        bool good = true;
        while (j > 0 && i > begin) {
            auto const less = less_(right[j - 1], row_[i - 1]);
            if (!less) [[unlikely]] { good = false; break; }
            if (*less) row_[--to] = row_[--i];
            else row_[--to] = right[--j];
        }
        while (j > 0) row_[--to] = right[--j];
        return good;
    }

    Element* row_;
    size_t size_;
    Less less_;
    Run stack_[72];
    size_t runs_ = 0;
    std::unique_ptr<Element[]> aside_;
    size_t aside_size_ = 0;
};

template <class Element, class Less>
bool merge_sort(Element* row, size_t size, Less less) {
    return MergeSort<Element, Less>(row, size, less).run();
}

}  // namespace gossamer::sorting
