// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.foureyes;

/** A record whose steps four-eyes rules may name; entities implement it. */
public interface FourEyesRecord {

    /** What the rules need to know about the record. */
    StepSubject stepSubject();
}
