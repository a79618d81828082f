// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

/** Who was told of a change of a planned visit; the code list {@code informed-parties} has the labels. */
public enum InformedParty {
    /** The person who is served. */
    PERSON,
    /** Their family or carer. */
    FAMILY,
    /** The worker. */
    WORKER,
    /** The village or community. */
    COMMUNITY,
    /** Nobody could be told until now. */
    NO_ONE_YET
}
