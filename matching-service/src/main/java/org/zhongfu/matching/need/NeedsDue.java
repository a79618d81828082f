// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.need;

/** Told inside a transaction that made needs due, or freed what some may wait for; whoever matches them looks once it is committed. */
public record NeedsDue() {}
