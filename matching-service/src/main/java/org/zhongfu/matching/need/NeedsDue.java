// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

/** Told inside a transaction that made needs due; whoever matches them looks once it is committed. */
public record NeedsDue() {}
