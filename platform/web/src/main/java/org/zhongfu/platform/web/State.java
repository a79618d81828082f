// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.util.Set;
import org.zhongfu.platform.kernel.LocalizedText;

/**
 * A state of a record, as an enum implements it: the table of transitions, and the label for people.
 *
 * @param <S> the enum itself
 */
public interface State<S extends Enum<S> & State<S>> {

    /** The states that can be reached from this one; empty for a final state. */
    Set<S> next();

    /** The label of this state in both languages. */
    LocalizedText label();

    /** The code used in events and answers; an enum has it already. */
    String name();

    /**
     * Refuses a transition that the table does not have.
     *
     * @throws Problem 409 with both states and those that can be reached
     */
    default void requireTransition(S wanted) {
        if (!next().contains(wanted)) {
            throw Problem.illegalMove(this, wanted);
        }
    }

    /**
     * The requested state, when it can be reached from this one.
     *
     * @throws Problem 409 with both states and those that can be reached
     */
    default S to(S wanted) {
        requireTransition(wanted);
        return wanted;
    }

    /** True when no other state can be reached. */
    default boolean isFinal() {
        return next().isEmpty();
    }
}
