// SPDX-License-Identifier: Apache-2.0
/** Workers, their credentials and what day plans have to respect about them. */
@NullMarked
package org.zhongfu.matching.worker;

import org.jspecify.annotations.NullMarked;
