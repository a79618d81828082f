// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.store;

/** An entity that stores its provenance. */
public interface HasProvenance {

    /** The provenance of the record. */
    Provenance provenance();
}
