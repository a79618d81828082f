// SPDX-License-Identifier: Apache-2.0
/** Needs brought together with providers: the choice and its reasons, the units, and what follows from both. */
@NullMarked
package org.zhongfu.matching.match;

import org.jspecify.annotations.NullMarked;
