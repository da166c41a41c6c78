'use server'

import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { changeCategory, createCategory, deleteCategory, moveCategory } from '@/lib/categories/arranging'
import { categoryInput, changeCategoryInput, createCategoryInput, moveCategoryInput } from '@/lib/categories/input'

/** "Thêm chuyên mục". */
export const add = newsroomAction(createCategoryInput, createCategory)

/** "Lưu": name, description, address, place on the home page. */
export const change = newsroomAction(changeCategoryInput, changeCategory)

/** "Lên", "Xuống". */
export const move = newsroomAction(moveCategoryInput, moveCategory)

/** "Xóa": only what is empty. */
export const remove = newsroomAction(categoryInput, deleteCategory)
