import { FIELDS, MAX_REMARK, MAX_REPORT, type Place } from '@/lib/feedback/feedback'
import { paths } from '@/lib/paths'

/** The private remark that may follow a tap under a page. Forms with data-letter are sent by public/js/letter.js where it can. */
export function RemarkForm({ ratingId }: { ratingId: string }) {
  return (
    <form className="letter" action={paths.letters.remark} method="post" data-letter="">
      <input type="hidden" name={FIELDS.rating} value={ratingId} />
      <div className="field">
        <label htmlFor="loi-nhan">Lời nhắn thêm, nếu muốn</label>
        <p className="hint" id="loi-nhan-rieng">
          Chỉ cán bộ của Ban đọc, không đăng lên trang. Không cần ghi tên, số điện thoại.
        </p>
        <textarea
          id="loi-nhan"
          name={FIELDS.remark}
          rows={3}
          maxLength={MAX_REMARK}
          required
          aria-describedby="loi-nhan-rieng"
        />
      </div>
      <Trap />
      <button className="button">Gửi lời nhắn</button>
    </form>
  )
}

/** The form for a mistake. What becomes of it is told before anything is asked. */
export function ReportForm({ place }: { place: Place | null }) {
  return (
    <form className="letter" action={paths.letters.report} method="post" data-letter="">
      {place && <input type="hidden" name={FIELDS.path} value={place.path} />}
      <div className="field">
        <label htmlFor="cho-sai">Chỗ nào sai, và đúng ra là gì</label>
        <p className="hint" id="cho-sai-goi-y">
          {place
            ? 'Ví dụ: “Đoạn thứ hai ghi tên xã cũ”.'
            : 'Ví dụ: “Bài về lễ tuyên dương tháng 11, đoạn hai ghi tên xã cũ”.'}
        </p>
        <textarea
          id="cho-sai"
          name={FIELDS.words}
          rows={6}
          maxLength={MAX_REPORT}
          required
          aria-describedby="cho-sai-goi-y"
        />
      </div>
      <fieldset className="letter-self">
        <legend>Để Ban hỏi lại, nếu ông, bà muốn</legend>
        <div className="field">
          <label htmlFor="ten">Tên (không bắt buộc)</label>
          <input id="ten" name={FIELDS.name} maxLength={100} autoComplete="name" />
        </div>
        <div className="field">
          <label htmlFor="lien-he">Số điện thoại hoặc thư điện tử (không bắt buộc)</label>
          <input id="lien-he" name={FIELDS.contact} maxLength={200} autoComplete="email" />
        </div>
        <label className="check">
          <input type="checkbox" name={FIELDS.consent} value="1" />
          <span>Tôi đồng ý để Ban dùng tên và cách liên hệ này để hỏi lại về chỗ sai.</span>
        </label>
      </fieldset>
      <Trap />
      <button className="button button-main">Gửi báo sai sót</button>
    </form>
  )
}

/** A field that nobody sees and machines fill in: what comes with it is thrown away. */
function Trap() {
  return (
    <div className="trap" aria-hidden="true">
      <label>
        Để trống ô này
        <input name={FIELDS.trap} tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  )
}
