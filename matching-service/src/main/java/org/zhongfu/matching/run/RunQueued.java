// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

/** Told inside a transaction that gives a matching run something to do. */
record RunQueued() {}
