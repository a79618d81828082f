// SPDX-License-Identifier: Apache-2.0
/** What evaluation tells: satisfaction answers. */
@NullMarked
package org.zhongfu.contracts.evaluation;

import org.jspecify.annotations.NullMarked;
