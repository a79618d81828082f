// SPDX-License-Identifier: Apache-2.0
/** Contracts as they are signed, and what is left of them. */
@NullMarked
package org.zhongfu.matching.contract;

import org.jspecify.annotations.NullMarked;
