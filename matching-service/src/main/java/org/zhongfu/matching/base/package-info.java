// SPDX-License-Identifier: Apache-2.0
/** What several features of matching need: JSON in columns, threads that take up jobs, and who has a job. */
@NullMarked
package org.zhongfu.matching.base;

import org.jspecify.annotations.NullMarked;
