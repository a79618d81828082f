// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

/** What became of a fact of a device; the code list {@code visit-fact-statuses} has the labels. */
public enum VisitFactStatus {
    /** It is part of its visit. */
    RECORDED,
    /** A check-out whose check-in has not arrived yet. */
    WAITING,
    /** It contradicts what is recorded: nothing was changed, and a person decides. */
    CONFLICT,
    /** A person has looked at the contradiction. */
    RESOLVED,
    /** It was not kept: the request is wrong. Only in answers. */
    REFUSED
}
