// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

/** An entity that keeps where it comes from. */
public interface HasProvenance {

    /** Where the record comes from. */
    Provenance provenance();
}
