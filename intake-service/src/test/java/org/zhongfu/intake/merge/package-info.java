// SPDX-License-Identifier: Apache-2.0
/** Tests of the merge of files. */
@NullMarked
package org.zhongfu.intake.merge;

import org.jspecify.annotations.NullMarked;
