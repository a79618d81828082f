// SPDX-License-Identifier: Apache-2.0
/** The merge of two files of one person, and its undoing. */
@NullMarked
package org.zhongfu.intake.merge;

import org.jspecify.annotations.NullMarked;
