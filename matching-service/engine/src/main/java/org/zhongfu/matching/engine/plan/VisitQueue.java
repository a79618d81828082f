// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.engine.plan;

/** The visits whose times are to be computed, earliest in the order of the keys first. Holds each visit once. */
final class VisitQueue {

    private final OrderKeys keys;
    private final int[] visits;
    private final boolean[] contains;
    private int size;
    private boolean sorted;

    VisitQueue(OrderKeys keys, int capacity) {
        this.keys = keys;
        visits = new int[capacity];
        contains = new boolean[capacity];
    }

    /** Adds a visit. Before {@link #sort} this costs no comparison, since keys may still change. */
    void add(int visit) {
        if (contains[visit]) {
            return;
        }
        contains[visit] = true;
        visits[size++] = visit;
        if (sorted) {
            moveLastIntoPlace(size - 1);
        }
    }

    /** Sorts the queue and keeps it sorted until it is {@link #clear cleared}. */
    void sort() {
        for (int i = 1; i < size; i++) {
            moveLastIntoPlace(i);
        }
        sorted = true;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Removes the first visit of a sorted queue. */
    int poll() {
        int visit = visits[--size];
        contains[visit] = false;
        return visit;
    }

    void clear() {
        while (size > 0) {
            contains[visits[--size]] = false;
        }
        sorted = false;
    }

    /** The array is sorted from the last visit to the first, so that the first is removed at its end. */
    private void moveLastIntoPlace(int last) {
        int visit = visits[last];
        int at = last;
        while (at > 0 && keys.precedes(visits[at - 1], visit)) {
            visits[at] = visits[at - 1];
            at--;
        }
        visits[at] = visit;
    }
}
