// SPDX-License-Identifier: Apache-2.0
/** The rule about the staff of a provider, judged by day, and the days on which it was broken. */
@NullMarked
package org.zhongfu.matching.team;

import org.jspecify.annotations.NullMarked;
