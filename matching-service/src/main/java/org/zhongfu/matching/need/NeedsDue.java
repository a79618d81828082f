// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

/** Fired in a transaction that queued needs or released units; matching starts after the commit. */
public record NeedsDue() {}
