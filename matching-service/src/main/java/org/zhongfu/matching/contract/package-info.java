// SPDX-License-Identifier: Apache-2.0
/** Contracts with providers, their lines, and the units that are left. */
@NullMarked
package org.zhongfu.matching.contract;

import org.jspecify.annotations.NullMarked;
