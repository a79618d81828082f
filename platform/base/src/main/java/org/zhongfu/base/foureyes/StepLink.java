// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.foureyes;

/** By what two steps belong together; the code list {@code four-eyes-links} has the labels. */
public enum StepLink {
    /** The same record. */
    RECORD,
    /** Records of the same person. */
    PERSON,
    /** Records of the same application. */
    APPLICATION,
    /** Records of the same need. */
    NEED,
    /** Records of the same work order. */
    WORK_ORDER
}
